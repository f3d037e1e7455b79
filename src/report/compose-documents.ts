import { Composer, Lexer, Parser, type Document } from 'yaml';
import { MAX_LEXEMES, MAX_OPEN_LEVELS } from '../text/limits.ts';

export interface Composed {
  readonly documents: readonly Document[];
  /** Where and why reading stopped, if it did not come to the end. */
  readonly stopped?: { readonly at: number; readonly reason: 'deep' | 'many' };
}

/** Parses YAML into documents with offsets. Never throws, however deep the brackets go. */
export function composeDocuments(text: string): Composed {
  const parser = new Parser();
  let stopped: Composed['stopped'];
  let lexemes = 0;
  function* tokens() {
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      lexemes += 1;
      if (parser.stack.length > MAX_OPEN_LEVELS) stopped = { at: parser.offset, reason: 'deep' };
      else if (lexemes > MAX_LEXEMES) stopped = { at: parser.offset, reason: 'many' };
      if (stopped) return;
    }
    yield* parser.end();
  }
  const composer = new Composer({
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
    keepSourceTokens: true,
  });
  const documents = Array.from(composer.compose(tokens(), true, text.length)) as Document[];
  return { documents, ...(stopped && { stopped }) };
}
