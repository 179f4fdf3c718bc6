import type { ShareMessages } from '../en/share'

const rules = new Intl.PluralRules('ar')

/** "حدث واحد", "حدثان", "5 أحداث", "11 حدثًا", "100 حدث". */
const events = (count: number, text: string): string => {
  switch (rules.select(count)) {
    case 'zero':
      return 'لا أحداث'
    case 'one':
      return 'حدث واحد'
    case 'two':
      return 'حدثان'
    case 'few':
      return `${text} أحداث`
    case 'many':
      return `${text} حدثًا`
    default:
      return `${text} حدث`
  }
}

const rows = (count: number, text: string): string => {
  switch (rules.select(count)) {
    case 'zero':
      return 'لا صفوف'
    case 'one':
      return 'صف واحد'
    case 'two':
      return 'صفان'
    case 'few':
      return `${text} صفوف`
    case 'many':
      return `${text} صفًا`
    default:
      return `${text} صف`
  }
}

/** What the reader of files expects, in its own words, by what it says of it; what is not here is a value of the contract. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['Array', 'قائمة'],
  ['a list', 'قائمة'],
  ['Object', 'كائن'],
  ['string', 'نص'],
  ['number', 'عدد'],
  ['integer', 'عدد صحيح'],
  ['a date that exists, YYYY-MM-DD', 'تاريخ موجود، بالصيغة YYYY-MM-DD'],
  ['start on or before end', 'بداية في يوم النهاية أو قبله'],
  ['min at most max', 'حد أدنى لا يزيد على الأعلى'],
  ['lower-case words and hyphens', 'كلمات بحروف لاتينية صغيرة بينها شرطات'],
  ['longitude -180 to 180, latitude -90 to 90', 'خط طول من -180 إلى 180 وخط عرض من -90 إلى 90'],
  ['a colour, #rrggbb', 'لون بالصيغة #rrggbb'],
  ['a GeoJSON FeatureCollection', 'مجموعة معالم GeoJSON'],
])

/** Words of sharing, citing, embedding, exporting and opening, in Arabic. */
export const shareAr: ShareMessages = {
  title: 'مشاركة هذا العرض',
  tabs: {
    label: 'طرق المشاركة',
    link: 'الرابط',
    cite: 'الاستشهاد',
    embed: 'التضمين',
    data: 'البيانات',
  },
  ownFile:
    'لقد فتحت ملفًا من عندك. الرابط يذكر اسمه ويطلب الملف نفسه ممن يفتحه، ولا يحمله. والتضمين يعرض السجل المدمج. أو أرسل ملف GeoJSON المصدَّر: يُفتح هنا ويعرض الشيء نفسه.',
  ownFileUnnamed:
    'لقد فتحت ملفًا من عندك لا يمكن أن يُصنع له رابط: فهو أكبر من أن تُحسب بصمته هنا، أو أن هذه الصفحة وصلت بلا https. الرابط والتضمين يعرضان السجل المدمج. أرسل ملف GeoJSON المصدَّر: يُفتح هنا ويعرض الشيء نفسه.',
  copied: 'تم النسخ.',
  copyByHand: 'لم يسمح المتصفح بالنسخ. النص محدَّد: انسخه بيدك.',
  link: {
    label: 'رابط هذا العرض',
    copy: 'نسخ الرابط',
    system: 'إرسال إلى تطبيق آخر',
    withLanguage: (language) => `يُفتح دائمًا بلغة: ${language}`,
    ownLanguage: 'يُفتح بلغة كل قارئ.',
    senderLanguage: (language) => `يُفتح بلغة: ${language}.`,
    withClock: 'بدء سير الزمن عند الفتح',
    words: 'ما الذي يعرضه',
    copyWords: 'نسخ هذه العبارة مع الرابط',
    qr: 'رمز QR',
    qrShow: 'إظهار رمز QR',
    qrLabel: 'رمز QR لرابط هذا العرض',
    qrTooLong: 'هذا الرابط أطول من أن يسعه رمز QR.',
    narrowed: (columns) =>
      `ليس في الرابط أنك حصرت الملف بحسب ${columns}، فمن يفتحه يرى قيم هذه الأعمدة كلها.`,
    kept: 'يستعيد الرابط الخريطة والزمن والطبقات والمرشحات والحدث المفتوح. ولا يصل شيء منه إلى أي خادم.',
  },
  cite: {
    style: 'النمط',
    styles: {
      plain: 'نص عادي',
      apa: 'APA',
      chicago: 'شيكاغو',
      bibtex: 'BibTeX',
      csl: 'CSL-JSON',
    },
    text: 'الاستشهاد',
    written: {
      events: (count) => events(count, String(count)),
      record: (hash) => `السجل ${hash}`,
      version: (hash) => `النسخة ${hash}`,
      file: (hash) => `الملف ${hash}`,
      fileAsOpened: 'الملف كما فُتح',
      fromRecord: (file, hash) => `${file}، من السجل ${hash} (كما يقول الملف، ولم يُتحقق منه)`,
      map: 'خريطة تفاعلية',
      mapWith: (details) => `خريطة تفاعلية، ${details}`,
      published: (date) => `نُشر في ${date}`,
      accessed: (date) => `اطُّلع عليه في ${date}`,
      retrieved: (date, url) => `استُرجع في ${date} من ${url}`,
      undated: 'بلا تاريخ',
      quoted: (title) => `«${title}».`,
      separator: '؛ ',
    },
    inView: (shown, view) => `في عرض فيه ${shown}: ${view}`,
    copy: 'نسخ الاستشهاد',
    note: 'الرابط المذكور فيه يسمّي هذه النسخة من السجل. ومن يفتحه بعد تصحيح يُخبَر بما تغيّر.',
    noDigest: 'ليس للسجل بصمة هنا، فلا يستطيع الاستشهاد أن يسمّي نسخته.',
  },
  embed: {
    intro: 'ضع هذه الخريطة في صفحة من صفحاتك. لا تطلب من قرائك شيئًا، وتترك عجلة الفأرة لصفحتك.',
    parts: 'ما تحويه',
    map: 'الخريطة وحدها',
    timeline: 'الخريطة وخط الزمن',
    width: 'العرض بالبكسل (0 يملأ العمود)',
    height: 'الارتفاع بالبكسل',
    form: 'الشكل',
    language: 'اللغة',
    ownLanguage: 'لغة كل قارئ',
    iframe: 'iframe',
    component: 'مكوّن ويب',
    code: 'الشفرة التي تُلصق',
    copy: 'نسخ الشفرة',
    preview: 'معاينة',
    previewShow: 'إظهار معاينة',
    frameTitle: (map, words) => `${map}: ${words}`,
    local: 'هذه الصفحة مفتوحة من هذا الحاسوب، فلا تعمل الشفرة إلا عليه.',
  },
  data: {
    intro: (text) => `ما هو معروض بالضبط، ${text}، مع كل قول ووثيقته والترخيص وطريقة الاستشهاد.`,
    geojson: 'GeoJSON',
    geojsonHint:
      'كل شيء. يُفتح هنا من جديد ويعرض العرض نفسه، ولو حفظه QGIS. صفِّ في QGIS بأعمدته، وخذ لمتحكم الزمن العمودين «start» و«ends_before».',
    separator: 'الجداول (CSV) تُكتب بـ',
    separators: {
      comma: 'الفاصلة (,)، والكسور هكذا: 12.5',
      semicolon: 'الفاصلة المنقوطة (;)، والكسور هكذا: 12,5، لجداول الألمانية والفرنسية وغيرهما',
    },
    events: 'CSV: الأحداث',
    eventsHint: 'صف لكل حدث. الخانة الفارغة تعني مجهولًا، لا صفرًا.',
    claims: 'CSV: الأقوال',
    claimsHint: 'صف لكل قول، مع وثيقته وسطره.',
    kml: 'KML',
    kmlHint: 'لبرنامج Google Earth، مع مدى أيام كل حدث، وينتهي حيث يبدأ اليوم التالي.',
    empty: 'لا حدث معروض، فليس هناك ما يُصدَّر.',
    failed: 'تعذّر إنشاء الملف.',
    whole: 'السجل كله في',
  },
  file: {
    title: (name) => `هذا الرابط من الملف ${name}`,
    intro: (name) =>
      `يعرض الرابط ملفًا ليس في هذا الموقع. إن كان عندك ${name} فاختره أو أفلته هنا: يُقرأ في هذا المتصفح ولا يغادره. تتحقق الصفحة من أنه الملف نفسه ثم تعرض المطلوب.`,
    embedded: (name) => `يعرض الرابط ملف قارئ اسمه ${name}، ولا تفتحه إلا الصفحة كاملة.`,
    openPage: 'افتح الصفحة كاملة',
    without: 'تابع من دون الملف',
    other: (name) => `ليس ${name} الملف الذي صُنع منه الرابط: محتواه مختلف. وقد يختلف ما يعرضه.`,
    unchecked: (name) => `لا يمكن هنا التحقق من أن ${name} هو الملف الذي صُنع منه الرابط. وقد يختلف ما يعرضه.`,
    anyway: (name) => `افتح ${name} مع ذلك`,
  },
  open: {
    title: 'افتح ملفك',
    intro:
      'تُفتح الجداول (CSV وExcel وOpenDocument وParquet وArrow) وملفات GeoJSON وKML وGPX وFlatGeobuf وShapefile المضغوطة، وما صُدّر من هنا يُفتح بعرضه. يُقرأ الملف في هذا المتصفح ولا يذهب إلى أي مكان.',
    choose: 'اختر ملفًا',
    drop: 'أو أفلته في أي موضع من الصفحة أو الصقه',
    reading: 'جارٍ القراءة…',
    readingFile: (name) => `جارٍ قراءة ${name}`,
    rowsRead: (rows, of) => `${rows} من ${of} صفًا`,
    cancel: 'إلغاء',
    read: (name) => `ما قُرئ من ${name}`,
    accepted: (count, text) => `معروض: ${events(count, text)}`,
    refused: (count, text) => `مرفوض: ${rows(count, text)}`,
    none: 'لم يمكن عرض شيء من هذا الملف. وما زالت الخريطة تعرض ما كانت تعرضه.',
    problems: 'ما رُفض أو كان مشكوكًا فيه، ولماذا',
    where: 'الموضع',
    why: 'السبب',
    found: 'ما وُجد',
    more: (text) => `و${text} غيرها`,
    back: 'العودة إلى السجل المدمج',
    expected: (expected) => `المتوقع: ${EXPECTED.get(expected) ?? `\u2068${expected}\u2069`}`,
    reasons: {
      'empty-file': 'الملف فارغ',
      'not-text': 'ليس الملف نصًا يمكن قراءته (UTF-8 أو UTF-16)',
      'not-json': 'ليس الملف JSON صحيحًا: قد يكون مبتورًا أو من نوع آخر',
      'is-table': 'هذا جدول (CSV)، ولا يُفتح إلا ملف GeoJSON صُدّر من هنا',
      'is-kml': 'هذا ملف KML، ولا يُفتح إلا ملف GeoJSON صُدّر من هنا',
      'is-markup': 'هذا ملف XML أو HTML، لا KML ولا GPX',
      'is-map-file':
        'هذا ملف GeoPackage أو Shapefile أو FlatGeobuf. احفظه بصيغة GeoJSON، في QGIS أو ببرنامج ogr2ogr',
      'is-packed': 'هذا ملف مضغوط (ZIP أو GZ أو KMZ أو XLSX)، ولا يُفتح إلا ملف GeoJSON صُدّر من هنا',
      'other-geojson': 'هذا ملف GeoJSON لم يُصدَّر من هنا، ولا يُفتح إلا ما صُدّر من هنا',
      'not-a-collection': 'ليس الملف مجموعة معالم GeoJSON',
      'not-a-feature': 'ليس هذا معلمًا له معرّف وشكل وخصائص',
      'duplicate-id': 'في الملف حدث آخر له المعرّف نفسه',
      'too-large': 'الملف أكبر مما تستطيع هذه الصفحة قراءته',
      'cannot-read': 'لم يستطع المتصفح قراءة الملف',
      tombstone: 'سُحب هذا الحدث أو دُمج في حدث آخر: لا شيء منه يُعرض',
      'hash-mismatch': 'غُيّر الملف بعد أن حُسبت بصمته',
      rewritten: 'أعاد برنامج آخر كتابة هذا العدد من الصفوف، واستُعيد ما كانت تقوله',
      'changed-column': 'تغيّر هذا العمود، ولم يتغيّر ما تعرضه الصفحة من الصف',
      'bad-record': 'مدخل في أحد كتب الرموز ليس كما ينبغي',
      'duplicate-entry': 'في كتاب الرموز مدخل آخر له المعرّف نفسه',
      'not-a-list': 'أحد كتب الرموز ليس قائمة',
      'not-a-codebook': 'أحد كتب الرموز ليس كما ينبغي',
      'not-footprints': 'حدود المناطق ليست كما ينبغي',
      'too-many': 'يحتوي الملف على أكثر مما تستطيع هذه الصفحة قراءته (10 ملايين قائمة وكائن)',
      'too-deep': 'القوائم في الملف متداخلة أعمق مما في أي ملف صُدّر من هنا',
      'needs-mapping': 'يجب أولًا أن يُقال أي عمود يقول ماذا',
      'needs-answers': 'يجب أولًا أن يُقال ما يتركه الملف مفتوحًا',
      cancelled: 'أُوقفت القراءة قبل تمامها',
      'other-version': 'الملف من إصدار غير الذي تقرؤه هذه الصفحة: لا يُعرض ما هو جديد فيه',
      'circular-total': 'هذا الحدث محسوب ضمن نفسه عبر أحداث أخرى: يُحسب هنا وحده',
      'is-pdf': 'هذا ملف PDF، وما فيه من جداول يُحفظ أولًا بصيغة CSV أو مصنّفًا',
      'is-image': 'هذه صورة',
      'is-web-page': 'هذه صفحة ويب، وربما صفحة تسجيل دخول، لا الملف نفسه',
      'is-geopackage':
        'هذا ملف GeoPackage أو قاعدة بيانات SQLite أخرى. احفظه بصيغة GeoJSON، في QGIS أو ببرنامج ogr2ogr',
      'is-bare-shapefile': 'يتكوّن Shapefile من عدة ملفات. ضعها كلها في ملف ZIP واحد وافتحه',
      'is-topojson': 'هذا ملف TopoJSON. احفظه بصيغة GeoJSON',
      'is-compressed': 'ضُغط الملف بطريقة (LZ4) لا تُقرأ هنا. احفظه بطريقة ZSTD أو بلا ضغط',
      'is-locked': 'الملف مقفل بكلمة مرور',
      'no-table-inside': 'لا جدول يُفتح هنا في الملف المضغوط',
      'not-a-sheet': 'المصنّف تالف، أو نوعه غير معروف',
      'no-columns': 'لا تُميَّز في هذا الملف أعمدة',
      'no-rows': 'لا صفوف في الملف',
      'no-features': 'ليس في مجموعة المعالم قائمة بها',
      'cut-off': 'ينتهي الملف في وسط صف، وقُرئ ما كان كاملًا قبله',
      'file-changed': 'غُيّر الملف أو نُقل أو حُذف أثناء القراءة',
      'long-line': 'سطر أطول من أي صف في جدول',
      'bad-encoding': 'ترميز الحروف هذا غير معروف',
      'bad-bytes': 'ليست هذه البايتات حروفًا في ترميز الملف',
      'bad-packing': 'الملف المضغوط تالف',
      'unpacks-too-large': 'ما ضُغط في الملف أكبر مما تستطيع هذه الصفحة قراءته',
      'bad-markup': 'وسوم الملف معطوبة',
      'bad-json': 'ليس هذا JSON صحيحًا، وقُرئت القيم التي قبله وبعده',
      'not-a-number': 'ليست NaN وInfinity من أعداد JSON، وتُعدّ غير معروفة',
      'extra-comma': 'فاصلة زائدة',
      'bad-geometry': 'ليس هذا شكلًا يمكن رسمه، ويُعدّ غائبًا',
      'other-crs': 'يقول الملف إن إحداثياته ليست بنظام WGS84 (EPSG:4326)',
      'late-column': 'يظهر هذا العمود أول مرة بعيدًا في الملف، ولا يُقرأ',
      'open-quote': 'علامة اقتباس تُفتح هنا ولا تُغلق، وعُدّت حرفًا',
      'stray-quote': 'علامة اقتباس في وسط خلية',
      'no-date': 'لا تاريخ في الصف',
      'bad-date': 'ليس هذا تاريخًا، أو هو تاريخ لا وجود له',
      'ambiguous-date': 'يُقرأ اليوم والشهر على الوجهين، ولم يُختر ترتيبهما',
      'other-day-order': 'ترتيب اليوم والشهر في هذا التاريخ غير ترتيبه في بقية الملف',
      'other-calendar': 'هذا التاريخ من تقويم غير الميلادي',
      'no-place': 'لا إحداثيات في الصف ولا اسم مكان',
      'half-place': 'في الصف خط عرض بلا خط طول، أو العكس',
      'bad-latitude': 'ليس خط العرض عدد درجات من −90 إلى 90، وقد يكون خطا الطول والعرض متبادلين',
      'bad-longitude': 'ليس خط الطول عدد درجات من −180 إلى 180',
      'projected-coordinates':
        'ليست هذه الإحداثيات درجات، بل تشبه أمتارًا في إسقاط خرائطي. احفظ الملف بنظام WGS84 (EPSG:4326)',
      'bad-wkt': 'ليست هذه نقطة بصيغة WKT',
      'bad-mgrs': 'ليس هذا مرجعًا بنظام MGRS',
      'bad-point': 'ليست هذه إحداثيات نقطة',
      'no-events': 'يقول الصف إنه لم تقع أحداث',
      'bad-count': 'عدد الأحداث ليس عددًا',
      'bad-end-date': 'النهاية ليست تاريخًا، فأُخذت البداية وحدها',
      'end-before-start': 'النهاية قبل البداية، فأُخذت البداية وحدها',
      'future-date': 'التاريخ في المستقبل',
      'date-1970': '1 كانون الثاني 1970: تكتبه البرامج حيث لا تاريخ',
      'old-date': 'قد تكون السنة من تقويم آخر',
      'null-island': 'خطا العرض والطول صفر، ومعناه في الغالب مجهول؛ لا نقطة لهذا الحدث',
      'swapped-coordinates': 'لا تقع النقطة في البلد المذكور إلا إذا تبادل خطا العرض والطول موضعيهما',
      'outside-country': 'النقطة خارج البلد المذكور',
      'place-unknown': 'لا يعرف معجم الأماكن هذا المكان، أو يعرف أكثر من واحد بهذا الاسم؛ لا نقطة لهذا الحدث',
      'repeated-id': 'لصف آخر المعرّف نفسه، ويُعرض الصفان',
      'bad-number': 'ليس هذا عددًا من الناس، فيُعدّ مجهولًا',
      'candidate-not-summed': 'هذه أحداث مرشَّحة لم تُثبَّت بعد. لا تجمعها مع أحداث الملف السنوي، فهي تتكرر فيه',
      'aggregates-are-areas': 'كل صف عدد من الأحداث في منطقة خلال أسبوع أو شهر، وليس أيٌّ منها نقطة',
      'recording-dates': 'التواريخ تواريخ تسجيلات، وقد تكون بعد ما تُظهره',
      'killed-are-civilians': 'أعداد القتلى هي للمدنيين وحدهم',
      'not-a-mapping': 'ليس هذا اختيارًا محفوظًا للأعمدة',
      'no-such-column': 'لا عمود بهذا الاسم في الملف',
    },
    missingField: (field) => `«${field}» ناقص`,
    badField: (field) => `قيمة «${field}» ليست كما ينبغي`,
    dropHere: 'أفلت الملف لفتحه',
    layout: (name) => `قُرئ على أنه: ${name}`,
    layouts: {
      dateline: 'سجل من نوع سجل هذه الصفحة',
      acled: 'أحداث ACLED',
      'acled-aggregates': 'أعداد ACLED الأسبوعية: عدد أحداث كل محافظة وأسبوع، لا نقاط',
      'ucdp-ged': 'مجموعة أحداث UCDP ذات المواقع (GED)',
      'ucdp-candidate': 'أحداث UCDP المرشّحة',
      gdelt: 'أحداث GDELT',
      polecat: 'أحداث POLECAT',
      icews: 'أحداث ICEWS',
      gtd: 'قاعدة بيانات الإرهاب العالمي (GTD)',
      airwars: 'حوادث بأعمدة Airwars',
      'syrian-archive': 'أعمدة الأرشيف السوري',
      hxl: 'جدول بوسوم HXL',
      timemap: 'أحداث TimeMap',
      'geo-table': 'جدول فيه تواريخ وإحداثيات',
      'place-table': 'جدول فيه تواريخ وأسماء أماكن',
      mapped: 'جدول سمّيت أنت أعمدته',
    },
    ofRead: (read) => `من ${read} قُرئت`,
    refusedWhy: 'المرفوض بحسب السبب',
    doubted: 'مشكوك فيه، ومعروض مع ذلك',
    saveProblems: 'احفظ هذه القائمة بصيغة CSV',
  },
  changes: {
    title: 'ما الذي تغيّر منذ إنشاء هذا الرابط',
    cited: (hash, date) => `يستشهد الرابط بالسجل ${hash} كما نُشر في ${date}. وهذا ما تغيّر منذ ذلك الحين.`,
    unknown: (hash) =>
      `يستشهد الرابط بالسجل ${hash}. وهذه النسخة ليست في التاريخ المنشور، فلا يمكن القول ما الذي تغيّر منذ ذلك الحين.`,
    unreadable: (hash) =>
      `يستشهد الرابط بالسجل ${hash}، وهذه الصفحة تعرض نسخة أخرى. ولم يمكن قراءة تاريخ السجل، فلا يمكن القول ما الذي تغيّر.`,
    none: 'الأحداث هي نفسها؛ ولا يختلف إلا ترتيبها أو كتب الرموز.',
    added: (count, text) => `أُضيف: ${events(count, text)}`,
    corrected: (count, text) => `صُحّح: ${events(count, text)}`,
    withdrawn: (count, text) => `سُحب أو دُمج: ${events(count, text)}`,
    inView: 'معروض',
  },
  describe: {
    all: 'كل الأحداث الواردة',
    allStrikes: 'كل الضربات الجوية الواردة',
    notStrikes: 'كل الأحداث الواردة عدا الضربات الجوية',
    strikesBy: (actors) => `ضربات من تنفيذ ${actors}`,
    unnamed: 'جهة لم تُسمَّ',
    andOthers: (subject) => `${subject}، وكل الأحداث الأخرى`,
    andKinds: (subject, kinds) => `${subject}؛ ${kinds}`,
    nothing: 'لا أحداث',
    period: (subject, period) => `${subject}، ${period}`,
    around: (subject, place) => `${subject}، حول ${place}`,
    status: (statuses) => `${statuses} فقط`,
    declared: 'الضربات التي أعلنها منفذها فقط',
    alleged: 'الضربات التي ينسبها آخرون فقط',
    known: (day) => `بحسب ما نُشر حتى ${day}`,
    columns: (names) => `محصورة بحسب ${names} في الملف، وهذا لا يحمله الرابط`,
    area: (name) => (name === null ? 'في منطقة مرسومة على الخريطة' : `في ${name}`),
    query: (text) => `ما يطابق «${text}»`,
    event: (title) => `الحدث المفتوح: «${title}»`,
    marked: (count, text) => `مُعلَّم: ${events(count, text)}`,
    withFilters: (subject, filters) => `${subject} (${filters})`,
    filterSeparator: '؛ ',
  },
}
