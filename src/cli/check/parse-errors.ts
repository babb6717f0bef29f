import { type ParseError, printParseErrorCode } from 'jsonc-parser'

/** Mistakes of JSON by their name in the parser, in plain words. */
const WORDS: Record<string, string> = {
  InvalidSymbol: 'this is no JSON value. Texts need double quotes.',
  InvalidNumberFormat: 'this is no number.',
  PropertyNameExpected: 'a name in double quotes is expected here; there may be a comma too many.',
  ValueExpected: 'a value is expected here; there may be a comma too many.',
  ColonExpected: 'a colon is expected between a name and its value.',
  CommaExpected: 'a comma is expected before this.',
  CloseBraceExpected: 'a closing } is missing.',
  CloseBracketExpected: 'a closing ] is missing.',
  EndOfFileExpected: 'the file should have ended before this.',
  InvalidCommentToken: 'JSON has no comments.',
  UnexpectedEndOfComment: 'JSON has no comments.',
  UnexpectedEndOfString: 'the closing quote of this text is missing.',
  InvalidUnicode: 'the character code of this text is no \\u and four digits.',
  InvalidEscapeCharacter: 'a backslash in a text is written as two.',
  InvalidCharacter: 'a text cannot hold a line break or another control character.',
}

/** What is wrong with the JSON itself, in plain words. */
export function describeParseError({ error }: ParseError): string {
  return WORDS[printParseErrorCode(error)] ?? 'this is no JSON.'
}
