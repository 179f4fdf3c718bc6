import type { Messages } from './en'

const rules = new Intl.PluralRules('ar')
/** The six Arabic plural forms; `other` serves where a form is not given. */
function plural(
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  return forms[rules.select(count)] ?? forms.other
}

/** Every word of the interface in Arabic. */
export const ar: Messages = {
  name: 'العربية',
  direction: 'rtl',
  locale: 'ar-SY-u-nu-latn',
  listSeparator: '، ',

  app: {
    name: 'Dateline',
    tagline: 'من ضرب وأين، ومن يقول ذلك، في الحملة على تنظيم الدولة الإسلامية',
    scope: 'كما ورد في خمس وثائق منشورة؛ وليس سجلاً كاملاً للحرب.',
    skip: 'انتقل إلى قائمة الأحداث',
    loading: 'جارٍ تحميل السجل…',
  },
  counts: {
    events: (count, text) =>
      plural(count, {
        zero: 'لا أحداث',
        one: 'حدث واحد',
        two: 'حدثان',
        few: `${text} أحداث`,
        many: `${text} حدثاً`,
        other: `${text} حدث`,
      }),
    strikes: (count, text) =>
      plural(count, {
        zero: 'لا ضربات',
        one: 'ضربة واحدة',
        two: 'ضربتان',
        few: `${text} ضربات`,
        many: `${text} ضربة`,
        other: `${text} ضربة`,
      }),
    unknownReports: (count, text) =>
      plural(count, {
        one: 'تقرير واحد بلا عدد',
        two: 'تقريران بلا عدد',
        few: `${text} تقارير بلا عدد`,
        many: `${text} تقريراً بلا عدد`,
        other: `${text} تقرير بلا عدد`,
      }),
    range: (min, max) => `${min} إلى ${max}`,
  },
}
