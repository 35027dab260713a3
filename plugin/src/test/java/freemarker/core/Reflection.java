package freemarker.core;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks into FreeMarker's objects field by field, whatever their accessors tell. */
@SuppressWarnings(
    "deprecation") // FreeMarker marks what is internal as deprecated; the version is pinned
final class Reflection {
  /** A node that a field of another node leads to. */
  record Held(Object holder, String field, Object inside, TemplateObject value) {
    /** The class and the field. */
    String where() {
      return simple(holder.getClass()) + "." + field;
    }
  }

  private Reflection() {}

  static String simple(Class<?> type) {
    return type.getName().substring(type.getName().lastIndexOf('.') + 1);
  }

  /** Everything that a node's own fields lead to, through lists, maps and helper objects. */
  static List<Held> held(Object node) {
    List<Held> held = new ArrayList<>();
    for (Field field : fields(node)) {
      collect(node, field.getName(), node, value(field, node), held, new IdentityHashMap<>());
    }
    return held;
  }

  /** Every node that can be reached from one, itself included. */
  static Set<Object> reachable(TemplateObject root) {
    Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Object> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      Object node = open.remove(open.size() - 1);
      if (reached.add(node)) {
        held(node).forEach(held -> open.add(held.value()));
      }
    }
    return reached;
  }

  private static void collect(
      Object holder,
      String field,
      Object inside,
      Object value,
      List<Held> held,
      Map<Object, Boolean> helpers) {
    if (value instanceof TemplateObject node) {
      held.add(new Held(holder, field, inside, node));
    } else if (value instanceof Object[] array) {
      for (Object item : array) {
        collect(holder, field, array, item, held, helpers);
      }
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(item -> collect(holder, field, collection, item, held, helpers));
    } else if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> collect(holder, field, map, key, held, helpers));
      map.values().forEach(item -> collect(holder, field, map, item, held, helpers));
    } else if (isHelper(value) && helpers.put(value, true) == null) {
      for (Field inner : fields(value)) {
        collect(holder, field, value, value(inner, value), held, helpers);
      }
    }
  }

  /** Objects of FreeMarker's core that belong to one node, such as a lambda's parameter list. */
  private static boolean isHelper(Object value) {
    return value != null
        && value.getClass().getPackageName().equals("freemarker.core")
        && !(value instanceof OutputFormat)
        && !(value instanceof Token)
        && !(value instanceof Enum);
  }

  private static List<Field> fields(Object object) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        boolean upwards =
            field.getName().equals("parent")
                || field.getName().equals("template")
                || field.getName().startsWith("this$");
        if (!Modifier.isStatic(field.getModifiers())
            && !field.getType().isPrimitive()
            && !upwards) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static Object value(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
