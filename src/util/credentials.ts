/** The text with user and password taken out of every address in it. */
export function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^/\s@]*@/g, '//***@');
}
