/**
 * Words that turn what is said into its opposite, in the languages of our tables and in some that are quoted most. A word that means
 * something else in another of these languages is left out.
 */
const negations = new Set(
  [
    'no not never none nobody nothing neither nor cannot without less',
    'ne pas jamais rien aucun aucune',
    'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand',
    'ikke ingen ingenting aldri inte aldrig niet geen nooit niets',
    'não nunca nada nadie jamás ningún ninguno ninguna tampoco non nulla niente nessuno',
    'не ни нет никогда ничего никто нельзя без ні ніколи нічого ніхто немає нема',
    'nie nigdy değil لا لم لن ليس ليست בלי לא אין',
  ].flatMap((words) => words.split(' ')),
);

/** Whether one of the words of a text is a negation; in a normalized text, where an apostrophe is a letter. */
export const negates = (text: string): boolean =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => negations.has(word.toLowerCase()) || /nʼt$|^nʼ/i.test(word));
