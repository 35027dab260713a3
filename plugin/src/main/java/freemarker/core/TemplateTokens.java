package freemarker.core;

import freemarker.core.TemplateTree.Place;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * What FreeMarker's own lexer sees in a source and its tree does not show: the header, comments and
 * raw text in tags, old calls, and other spellings of tags that it takes for plain text.
 */
@SuppressWarnings(
    "deprecation") // FreeMarker marks what is internal as deprecated; the version is pinned
public final class TemplateTokens {
  /** What kind of token it is. */
  public enum Kind {
    /** {@code <#ftl ...>} at the start. */
    HEADER,
    /** {@code <#comment>}. */
    COMMENT_TAG,
    /** {@code <#noparse>}. */
    NOPARSE,
    /** {@code <#call ...>}. */
    CALL,
    /** A number written out. */
    NUMBER,
    /**
     * A tag or interpolation in a spelling that is switched off, such as {@code [#if} or {@code
     * <if}. It is plain text here.
     */
    OTHER_SPELLING
  }

  /**
   * One token.
   *
   * @param kind what it is
   * @param text as written
   * @param place where
   */
  public record Token(Kind kind, String text, Place place) {}

  private TemplateTokens() {}

  /** The tokens of these kinds, as far as the source can be read at all. */
  public static List<Token> read(String name, String code, Configuration configuration) {
    SimpleCharStream characters = new SimpleCharStream(new StringReader(code), 1, 1);
    characters.setTabSize(configuration.getTabSize());
    FMParserTokenManager lexer = new FMParserTokenManager(characters);
    Template owner = Template.getPlainTextTemplate(name, "", configuration);
    new FMParser(owner, false, lexer, configuration); // sets the lexer up, and reads nothing
    List<Token> tokens = new ArrayList<>();
    try {
      for (freemarker.core.Token token = lexer.getNextToken();
          token.kind != FMParserConstants.EOF;
          token = lexer.getNextToken()) {
        Kind kind = kind(token);
        if (kind != null) {
          tokens.add(
              new Token(
                  kind,
                  token.image,
                  new Place(
                      name, token.beginLine, token.beginColumn, token.endLine, token.endColumn)));
        }
      }
    } catch (TokenMgrError e) {
      return tokens; // the parser will report it
    }
    return tokens;
  }

  private static Kind kind(freemarker.core.Token token) {
    return switch (token.kind) {
      case FMParserConstants.FTL_HEADER, FMParserConstants.TRIVIAL_FTL_HEADER -> Kind.HEADER;
      case FMParserConstants.COMMENT -> Kind.COMMENT_TAG;
      case FMParserConstants.NOPARSE -> Kind.NOPARSE;
      case FMParserConstants.CALL -> Kind.CALL;
      case FMParserConstants.INTEGER, FMParserConstants.DECIMAL, FMParserConstants.HEX_INTEGER ->
          Kind.NUMBER;
      case FMParserConstants.STATIC_TEXT_NON_WS ->
          "<[#".indexOf(token.image.charAt(0)) >= 0 ? Kind.OTHER_SPELLING : null;
      default -> null;
    };
  }
}
