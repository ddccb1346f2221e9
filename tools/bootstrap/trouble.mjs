/** Something that the reader can do something about: the message says what. Shown without a stack trace. */
export class Trouble extends Error {
  /** @override */
  name = 'Trouble';
}
