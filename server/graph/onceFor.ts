/**
 * Remembers what a pure function answers about an object for as long as somebody holds the object, one answer for each
 * list of further arguments, which must be plain. Answers are shared and must not be changed. Of an object with
 * `most` answers all are let go when a further one comes.
 */
export function onceFor<Key extends object, Arguments extends readonly unknown[], Result>(
  compute: (key: Key, ...given: Arguments) => Result,
  most = Infinity,
): (key: Key, ...given: Arguments) => Result {
  const answers = new WeakMap<Key, Map<string, { readonly result: Result }>>();
  return (key, ...given) => {
    const known = answers.get(key) ?? new Map<string, { readonly result: Result }>();
    answers.set(key, known);
    const name = JSON.stringify(given);
    const answer = known.get(name) ?? { result: compute(key, ...given) };
    if (known.size >= most && !known.has(name)) known.clear();
    known.set(name, answer);
    return answer.result;
  };
}
