/** What the page and people write round a date, in both languages and folded, without changing which date it is. */
export const ROUND_DATES: ReadonlySet<string> = new Set(
  [
    'about around circa ca c approx approximately some time in or throughout the week of month year day on',
    'published accessed retrieved dated during from between',
    'نحو حوالي قرابه تقريبا في اسبوع شهر عام سنه يوم وقت ما خلال او طوالها نشر اطلع عليه من بين',
  ].flatMap((line) => line.split(' ')),
)
