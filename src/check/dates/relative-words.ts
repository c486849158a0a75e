/** What words that are told from a day mean: so many days, weeks, months or years on, or such a day of the week. */
export interface RelativeWords {
  /** A part of a regular expression; `{weekday}` stands for a day of the week. */
  words: string;
  unit: Unit;
  /** How many units on: −1 is the last, 0 this one, 1 the next. */
  shift: number;
}

type Unit = 'day' | 'week' | 'month' | 'year' | 'weekday';

export interface RelativeLanguage {
  words: readonly RelativeWords[];
  /** Words before them with which they mean something else: “in the last year of the pier”. */
  notAfter?: string;
}

/** What we know of each language. What has other meanings too, such as “اليوم” (today, the day) and “غدا”, is left out. */
export const relativeWords: Readonly<Record<string, RelativeLanguage>> = {
  en: {
    words: table({
      day: ['the day before yesterday', 'yesterday|last night', "today(?![’'])|tonight", 'tomorrow', 'the day after tomorrow'],
      week: ['', 'last week', 'this week', 'next week'],
      month: ['', 'last month', 'this month', 'next month'],
      year: ['', 'last year', 'this year', 'next year'],
      weekday: ['', 'last {weekday}', '', 'next {weekday}'],
    }),
    notAfter: 'the\\s',
  },
  fr: {
    words: table({
      day: ['avant-hier', 'hier', "aujourd[’']hui", 'demain', 'après-demain'],
      week: ['', 'la semaine dernière|la semaine passée', 'cette semaine', 'la semaine prochaine'],
      month: ['', 'le mois dernier|le mois passé', 'ce mois-ci', 'le mois prochain'],
      year: ['', "l[’']an dernier|l[’']année dernière", 'cette année', "l[’']an prochain|l[’']année prochaine"],
      weekday: ['', '{weekday} dernier', '', '{weekday} prochain'],
    }),
    notAfter: "[dD][’']",
  },
  uk: {
    words: table({
      day: ['позавчора', 'вчора|учора', 'сьогодні', 'завтра', 'післязавтра'],
      week: ['', 'минулого тижня', 'цього тижня', 'наступного тижня'],
      month: ['', 'минулого місяця', 'цього місяця', 'наступного місяця'],
      year: ['', 'минулого року|торік', 'цього року', 'наступного року'],
      weekday: ['', 'минулого {weekday}|минулої {weekday}', '', 'наступного {weekday}|наступної {weekday}'],
    }),
  },
  ru: {
    words: table({
      day: ['позавчера', 'вчера', 'сегодня', 'завтра', 'послезавтра'],
      week: ['', 'на прошлой неделе', 'на этой неделе', 'на следующей неделе'],
      month: ['', 'в прошлом месяце', 'в этом месяце', 'в следующем месяце'],
      year: ['', 'в прошлом году', 'в этом году', 'в следующем году'],
      weekday: [
        '',
        'в прошлый {weekday}|в прошлую {weekday}|в прошлое {weekday}',
        '',
        'в следующий {weekday}|в следующую {weekday}|в следующее {weekday}',
      ],
    }),
  },
  ar: {
    words: table({
      day: ['أول أمس|أمس الأول', 'أمس(?! الأول)', '', '', ''],
      week: ['', 'الأسبوع الماضي', 'هذا الأسبوع', 'الأسبوع المقبل|الأسبوع القادم'],
      month: ['', 'الشهر الماضي', 'هذا الشهر', 'الشهر المقبل|الشهر القادم'],
      year: ['', 'العام الماضي', 'هذا العام', 'العام المقبل|العام القادم'],
      weekday: ['', '{weekday} الماضي', '', '{weekday} المقبل|{weekday} القادم'],
    }),
  },
};

/** Of each unit, the words from the one before last on. */
function table(units: Readonly<Record<Unit, readonly string[]>>): RelativeWords[] {
  return (Object.keys(units) as Unit[]).flatMap((unit) =>
    units[unit].flatMap((forms, at) =>
      forms
        .split('|')
        .filter(Boolean)
        .map((words) => ({ words, unit, shift: at - 2 })),
    ),
  );
}
