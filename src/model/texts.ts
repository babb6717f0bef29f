/** A text in each language: BCP 47 tag → text. One plain text is valid for every language (`*`). */
export type Texts = Record<string, string>
