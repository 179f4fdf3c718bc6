import type { RowsMessages } from '../en/rows'
import { plural } from './page'

/** Words of what a reader does with the rows of a file of the reader's own, in Arabic. */
export const rowsAr: RowsMessages = {
  row: {
    title: 'الصف كما هو في الملف',
    at: (file, line) => `${file}، السطر ${line}`,
    own: 'هذا صف من ملفك أنت. تعرض الصفحة ما هو مكتوب فيه، وليس لديها وثيقة تقول به.',
    reading: 'تجري قراءة الصف…',
    gone: 'لم تعد قراءة الصف ممكنة: غُيّر الملف أو نُقل أو حُذف بعد فتحه.',
    empty: 'فارغ',
    showCell: 'عرض الخلية كلها',
  },
  layersOfFile: {
    by: 'الطبقات بحسب',
    actors: 'الفاعل',
    waiting: 'يُقرأ الملف من جديد لهذا العمود…',
    failed: 'تعذر إنشاء الطبقات: لم تعد قراءة الملف ممكنة.',
    others: (count, text) =>
      `${plural(count, {
        zero: 'لا أسماء أخرى',
        one: 'اسم آخر',
        two: 'اسمان آخران',
        few: `${text} أسماء أخرى`,
        many: `${text} اسمًا آخر`,
        other: `${text} اسم آخر`,
      })} في طبقة واحدة`,
    find: 'البحث بين الجميع',
    findHint: 'اسم',
    found: (count, text) =>
      plural(count, {
        zero: 'لا أسماء',
        one: 'وُجد اسم واحد',
        two: 'وُجد اسمان',
        few: `وُجدت ${text} أسماء`,
        many: `وُجد ${text} اسمًا`,
        other: `وُجد ${text} اسم`,
      }),
    none: 'لا يوجد اسم كهذا',
    ownLayer: 'له طبقة خاصة',
    inOthers: 'ضمن الآخرين',
    only: (name) => `${name} فقط`,
    search: (name) => `البحث عن ${name}`,
  },
  facets: {
    heading: 'بحسب العمود',
    none: 'ليس في هذا الملف عمود قليل القيم أو كله أرقام.',
    rows: (count, text) =>
      plural(count, {
        zero: 'لا صفوف',
        one: 'صف واحد',
        two: 'صفان',
        few: `${text} صفوف`,
        many: `${text} صفًا`,
        other: `${text} صف`,
      }),
    intro: 'الأعداد هي صفوف الملف كله.',
    notSaid: '(لا يذكر شيئًا)',
    more: (text) => `عرض ${text} أخرى`,
    least: 'لا أقل من',
    most: 'لا أكثر من',
    bounds: (min, max) => `من ${min} إلى ${max}`,
    unknown: (count, text) =>
      plural(count, {
        zero: '',
        one: 'صف واحد لا يذكر عددًا هنا، ويُخفى ما دام هذا الحد قائمًا.',
        two: 'صفان لا يذكران عددًا هنا، ويُخفيان ما دام هذا الحد قائمًا.',
        few: `${text} صفوف لا تذكر عددًا هنا، وتُخفى ما دام هذا الحد قائمًا.`,
        many: `${text} صفًا لا تذكر عددًا هنا، وتُخفى ما دام هذا الحد قائمًا.`,
        other: `${text} صف لا تذكر عددًا هنا، وتُخفى ما دام هذا الحد قائمًا.`,
      }),
    reversed: 'الحد الأدنى أكبر من الأعلى: لا شيء يوافق.',
    reset: 'الكل',
    resetOf: (column) => `كل ${column}`,
    waiting: 'يجري العد…',
    failed: 'لم تعد قراءة الملف ممكنة، ولذلك لا يُخفي هذا العمود شيئًا.',
    hidden: (count, text) =>
      plural(count, {
        zero: 'لا حدث مخفي بحسب الأعمدة.',
        one: 'حدث واحد مخفي بحسب الأعمدة.',
        two: 'حدثان مخفيان بحسب الأعمدة.',
        few: `${text} أحداث مخفية بحسب الأعمدة.`,
        many: `${text} حدثًا مخفيًا بحسب الأعمدة.`,
        other: `${text} حدث مخفي بحسب الأعمدة.`,
      }),
    clear: 'عرضها',
  },
  search: {
    soFar: 'حتى الآن بحسب الفاعل والنوع والمكان؛ وما زالت الخلايا الأخرى تُقرأ…',
    failed: 'لم تعد قراءة الخلايا الأخرى ممكنة.',
    inCells: 'في خلية',
  },
}
