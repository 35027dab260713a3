package freemarker.core;

import freemarker.core.TemplateGuard.Exceeded;
import freemarker.core.TemplateGuard.Meter;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Evaluates an expression and counts what it makes, and what the operation that reads it has to go
 * through.
 */
@SuppressWarnings(
    "deprecation") // FreeMarker marks what is internal as deprecated; the version is pinned
final class GuardedExpression extends Expression {
  /** How much work an operand is to the operation that reads it. */
  private enum Weight {
    /** None to speak of. */
    NONE,
    /** Its characters, or as many as it has items. */
    OPERAND,
    /** The characters of all its items. */
    ITEMS,
    /** The same, and together they become a text. */
    JOINED,
    /** The same, many times, and each of them slowly. */
    SORTED,
    /** A text that is put or looked for between items, however many. */
    PER_ITEM,
    /** A text that is looked for at every place of another. */
    SOUGHT
  }

  private static final int SORTING = 200;
  private static final int MOST_ITEMS = 1_000;
  private static final int LONGEST_SOUGHT = 100;

  /** The values of a sum are models already; only the names in a group are texts. */
  private static final ObjectWrapper NO_WRAPPING =
      value -> {
        if (value instanceof String name) {
          return new SimpleScalar(name);
        }
        throw new TemplateModelException("Only values of templates can be added up.");
      };

  private final Expression inner;
  private final boolean makesValue;
  private final int parts;
  private Weight weight;

  private GuardedExpression(Expression inner, boolean makesValue, int parts, Weight weight) {
    this.inner = inner;
    this.makesValue = makesValue;
    this.parts = parts;
    this.weight = weight;
    setLocation(
        inner.getTemplate(), inner.beginColumn, inner.beginLine, inner.endColumn, inner.endLine);
  }

  /**
   * An expression, guarded if it has to be.
   *
   * @param holder what holds it
   * @param field the field that holds it, or nothing for one of several
   */
  static Expression of(Object holder, String field, Expression expression) {
    if (expression instanceof LocalLambdaExpression || expression instanceof GuardedExpression) {
      return expression;
    }
    boolean slice = holder instanceof DynamicKeyName && expression instanceof Range;
    boolean repeated = holder instanceof LocalLambdaExpression;
    boolean makesValue = (makesValue(expression) && !slice) || repeated;
    Weight weight = weight(holder, field, expression);
    return makesValue || weight != Weight.NONE
        ? new GuardedExpression(
            expression, makesValue, repeated ? TemplateTree.size(expression) : 0, weight)
        : expression;
  }

  private static boolean makesValue(Expression expression) {
    return expression instanceof AddConcatExpression
        || expression instanceof ArithmeticExpression
        || expression instanceof BuiltIn
        || expression instanceof MethodCall
        || expression instanceof Range
        || (expression instanceof StringLiteral literal && !literal.isLiteral());
  }

  private static Weight weight(Object holder, String field, Expression expression) {
    boolean read =
        holder instanceof ComparisonExpression
            || holder instanceof SwitchBlock
            || holder instanceof Case
            || holder instanceof On
            || (holder instanceof BuiltInsWithLazyConditionals.switch_BI && field.isEmpty());
    if (read) {
      return expression.isLiteral() ? Weight.NONE : Weight.OPERAND;
    }
    if (holder instanceof DynamicKeyName name && field.equals("target")) {
      // a slice copies what it is taken of
      return name.getParameterValue(1) instanceof Range ? Weight.OPERAND : Weight.NONE;
    }
    if (!(holder instanceof BuiltIn) || !field.equals("target")) {
      return Weight.NONE;
    }
    if (holder instanceof BuiltInsForSequences.joinBI) {
      return Weight.JOINED;
    }
    if (holder instanceof BuiltInsForSequences.sortBI) {
      return Weight.SORTED;
    }
    if (isSearch(holder)) {
      return Weight.ITEMS;
    }
    boolean nameOrNothing =
        holder instanceof BuiltInForLoopVariable
            || holder.getClass().getEnclosingClass() == BuiltInsForExistenceHandling.class;
    return nameOrNothing ? Weight.NONE : Weight.OPERAND;
  }

  private static boolean isSearch(Object builtIn) {
    return builtIn instanceof BuiltInsForSequences.seq_containsBI
        || builtIn instanceof BuiltInsForSequences.seq_index_ofBI;
  }

  /**
   * Makes the arguments of operations on items count as often as there may be items, and keeps
   * those of operations on texts short.
   */
  static void weighArguments(MethodCall call) {
    Object callee = call.getParameterValue(0);
    Object builtIn = callee instanceof GuardedExpression guarded ? guarded.inner : callee;
    boolean onItems = builtIn instanceof BuiltInsForSequences.joinBI || isSearch(builtIn);
    boolean onText =
        builtIn != null
            && builtIn.getClass().getName().startsWith("freemarker.core.BuiltInsForStrings");
    if (!onItems && !onText) {
      return;
    }
    Weight weight = onItems ? Weight.PER_ITEM : Weight.SOUGHT;
    List<Expression> arguments = arguments(call);
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof GuardedExpression guarded) {
        guarded.weight = weight;
      } else if (onItems || !arguments.get(i).isLiteral()) {
        arguments.set(i, new GuardedExpression(arguments.get(i), false, 0, weight));
      }
    }
  }

  private static List<Expression> arguments(MethodCall call) {
    try {
      var field = MethodCall.class.getDeclaredField("arguments");
      field.setAccessible(true);
      return ((ListLiteral) field.get(call)).items;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("FreeMarker's calls cannot be guarded.", e);
    }
  }

  @Override
  TemplateModel _eval(Environment environment) throws TemplateException {
    Meter meter = TemplateGuard.meter(environment);
    if (meter == null) {
      return inner.eval(environment);
    }
    try {
      if (makesValue) {
        meter.step();
        meter.work(parts);
      }
      TemplateModel value = inner.eval(environment);
      if (inner instanceof AddConcatExpression) {
        value = flat(value);
      }
      if (makesValue) {
        count(value, meter);
      }
      return weighed(value, meter);
    } catch (Exceeded e) {
      throw e.at(inner);
    }
  }

  /**
   * FreeMarker keeps a sum of lists or groups as a pair of both, so that an empty list doubled
   * forty times would take years to be found empty; a sum of ours is one list or group.
   */
  static TemplateModel flat(TemplateModel value) throws TemplateModelException {
    if (value instanceof TemplateScalarModel) {
      return value;
    }
    if (value instanceof TemplateSequenceModel sequence) {
      SimpleSequence flat = new SimpleSequence(sequence.size(), NO_WRAPPING);
      for (int i = 0; i < Math.min(sequence.size(), MOST_ITEMS + 1); i++) {
        flat.add(sequence.get(i));
      }
      return flat;
    }
    if (value instanceof TemplateHashModelEx group) {
      SimpleHash flat = new SimpleHash(new LinkedHashMap<>(), NO_WRAPPING);
      for (TemplateModelIterator keys = group.keys().iterator(); keys.hasNext(); ) {
        String key = ((TemplateScalarModel) keys.next()).getAsString();
        flat.put(key, group.get(key));
      }
      return flat;
    }
    if (value instanceof TemplateHashModel) {
      throw new Exceeded("It adds up groups of facts.");
    }
    return value;
  }

  static void count(TemplateModel value, Meter meter) throws TemplateModelException {
    if (value instanceof TemplateSequenceModel sequence
        && !(value instanceof TemplateScalarModel)) {
      meter.sequence(sequence.size());
      meter.work(sequence.size());
    } else {
      int length = length(value);
      meter.text(length);
      meter.work(length);
    }
  }

  private TemplateModel weighed(TemplateModel value, Meter meter) throws TemplateModelException {
    switch (weight) {
      case NONE -> {}
      case OPERAND ->
          meter.work(value instanceof TemplateSequenceModel items ? items.size() : length(value));
      case PER_ITEM -> {
        meter.text(times(length(value), MOST_ITEMS));
        meter.work(times(length(value), MOST_ITEMS / 10));
      }
      case SOUGHT -> {
        if (length(value) > LONGEST_SOUGHT) {
          throw new Exceeded(
              "It gives a text operation a text of more than " + LONGEST_SOUGHT + " characters.");
        }
      }
      case ITEMS, JOINED, SORTED -> {
        return items(value, meter);
      }
    }
    return value;
  }

  private TemplateModel items(TemplateModel value, Meter meter) throws TemplateModelException {
    if (value instanceof TemplateSequenceModel sequence) {
      Items items = new Items(weight, meter);
      for (int i = 0; i < sequence.size(); i++) {
        items.add(sequence.get(i));
      }
      return value;
    }
    return value instanceof TemplateCollectionModel lazy
        ? new WeighedCollection(lazy, new Items(weight, meter))
        : value;
  }

  private static int times(int length, int factor) {
    return (int) Math.min(Integer.MAX_VALUE, (long) length * factor);
  }

  /** How many characters a value has; for a group, those of its values. */
  private static int length(TemplateModel value) throws TemplateModelException {
    if (value instanceof TemplateMarkupOutputModel<?> markup) {
      return markupLength(markup);
    }
    if (value instanceof TemplateScalarModel text) {
      String written = text.getAsString();
      return written == null ? 0 : written.length();
    }
    if (value instanceof TemplateHashModelEx group) {
      int length = 0;
      for (TemplateModelIterator each = group.values().iterator(); each.hasNext(); ) {
        length += each.next() instanceof TemplateScalarModel text ? text.getAsString().length() : 1;
      }
      return length;
    }
    return 1;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a value and its own format always fit
  private static int markupLength(TemplateMarkupOutputModel markup) throws TemplateModelException {
    return markup.getOutputFormat().getMarkupString(markup).length();
  }

  /** Adds items up. */
  private static final class Items {
    private final Weight weight;
    private final Meter meter;
    private int total;

    Items(Weight weight, Meter meter) {
      this.weight = weight;
      this.meter = meter;
    }

    void add(TemplateModel item) throws TemplateModelException {
      int length = length(item);
      total = (int) Math.min(Integer.MAX_VALUE, (long) total + length);
      if (weight == Weight.JOINED) {
        meter.text(total);
      }
      meter.work(1 + times(length, weight == Weight.SORTED ? SORTING : 1));
    }
  }

  /** Items that are made one by one while they are read. */
  private record WeighedCollection(TemplateCollectionModel inner, Items items)
      implements TemplateCollectionModel {
    @Override
    public TemplateModelIterator iterator() throws TemplateModelException {
      TemplateModelIterator iterator = inner.iterator();
      return new TemplateModelIterator() {
        @Override
        public TemplateModel next() throws TemplateModelException {
          TemplateModel item = iterator.next();
          items.add(item);
          return item;
        }

        @Override
        public boolean hasNext() throws TemplateModelException {
          return iterator.hasNext();
        }
      };
    }
  }

  @Override
  boolean isLiteral() {
    return false;
  }

  @Override
  protected Expression deepCloneWithIdentifierReplaced_inner(
      String replaced, Expression replacement, ReplacemenetState state) {
    return new GuardedExpression(
        inner.deepCloneWithIdentifierReplaced(replaced, replacement, state),
        makesValue,
        parts,
        weight);
  }

  @Override
  public String getCanonicalForm() {
    return inner.getCanonicalForm();
  }

  @Override
  String getNodeTypeSymbol() {
    return inner.getNodeTypeSymbol();
  }

  @Override
  int getParameterCount() {
    return inner.getParameterCount();
  }

  @Override
  Object getParameterValue(int index) {
    return inner.getParameterValue(index);
  }

  @Override
  ParameterRole getParameterRole(int index) {
    return inner.getParameterRole(index);
  }
}
