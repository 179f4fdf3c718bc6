import { columnName } from './column-names'
import type { Part } from './column-parts'

/**
 * What people call the columns of their own tables, by the part that they tell; the surest first, `_`
 * between words. English, then Arabic, French, Spanish, German, Russian and Turkish.
 */
const HEADER_WORDS: Readonly<Partial<Record<Part, string>>> = {
  start: `event_date date_start start_date date_of_event incident_date date_of_incident date_occurred occurred_on
    start begin from_date date datetime date_time event_day
    تاريخ التاريخ تاريخ_الحدث تاريخ_الحادث تاريخ_البدايه date_evenement date_debut date_de_l_evenement
    fecha fecha_inicio fecha_evento fecha_del_evento datum startdatum ereignisdatum дата дата_события дата_начала
    tarih olay_tarihi başlangıç_tarihi when timestamp time`,
  end: `date_end end_date to_date end finish تاريخ_النهايه date_fin fecha_fin enddatum дата_окончания bitiş_tarihi`,
  year: `year السنه سنه annee año ano jahr год yıl yil`,
  day: `day day_of_month اليوم يوم jour dia tag день gün`,
  month: `month الشهر شهر mois mes monat месяц ay`,
  lat: `latitude lat y_lat lat_dd latitude_dd gps_latitude gps_lat geo_lat event_latitude latitud breite breitengrad
    geogr_breite breedtegraad широта enlem خط_العرض دائره_العرض عرض latitude_y lat_wgs84 y_coord y`,
  lng: `longitude lon lng long x_lon lon_dd long_dd longitude_dd gps_longitude gps_lon gps_long gps_lng geo_lon
    geo_lng event_longitude longitud länge laenge längengrad laengengrad geogr_länge lengtegraad долгота boylam خط_الطول طول
    longitude_x lon_wgs84 x_coord x`,
  wkt: `wkt geom_wkt geometry_wkt the_geom geom geometry shape_wkt`,
  mgrs: `mgrs mgrs_coordinates mgrs_grid grid grid_reference grid_ref`,
  pair: `coordinates coords coordinate latlng lat_lng latlon lat_lon lat_long latitude_longitude gps gps_coordinates
    location_coordinates geolocation geo_point geopoint الاحداثيات احداثيات coordonnees coordenadas koordinaten
    координаты koordinat koordinatlar location الموقع الموقع_الجغرافي point`,
  name: `location_name place_name placename location place city town village locality settlement site where
    neighborhood neighbourhood المكان مكان الموقع موقع المدينه مدينه البلده lieu localite ville commune endroit lugar plaats
    localidad ciudad municipio ort ortschaft stadt место город населенный_пункт yer konum şehir ilçe`,
  admin1: `admin1 adm1 admin_1 adm_1 province governorate state region oblast department admin1_name المحافظه محافظه
    الولايه province_etat departement provincia departamento estado bundesland provinz область регион il vilayet`,
  country: `country country_name country_txt nation البلد بلد الدوله دوله pays pais land staat страна ülke`,
  placePrecision: `geo_precision geoprecision location_precision place_precision where_prec location_accuracy
    geolocation_accuracy`,
  timePrecision: `time_precision`,
  actor: `actor1 actor actor_1 perpetrator attacker side_a belligerent belligerents group gname conducted armed_group
    party conducted_by responsible الفاعل فاعل الجهه الجهه_المنفذه المنفذ acteur auteur responsable actor_principal
    akteur täter taeter исполнитель актор сторона fail aktor`,
  target: `actor2 target actor_2 side_b victim victims الهدف هدف المستهدف cible objetivo blanco ziel цель hedef`,
  eventType: `event_type type type_of_attack category event_category kind incident_type attack_type type_of_event strike_type
    disorder_type نوع النوع نوع_الحدث نوع_الحادث type_evenement type_d_evenement tipo tipo_evento tipo_de_evento typ
    ereignistyp kategorie тип тип_события категория olay_türü tür kategori`,
  subType: `sub_event_type subtype sub_type subcategory weapon weapon_type weapons_used`,
  title: `title headline event_name event incident العنوان عنوان titre titulo titel название заголовок başlık name nom nombre الاسم`,
  notes: `notes description summary details narrative comment comments text line الوصف وصف ملاحظات التفاصيل
    description_evenement descripcion notas beschreibung notizen описание примечания açıklama`,
  source: `source sources source_name outlet publisher المصدر مصدر المصادر fuente fuentes quelle quellen источник
    источники kaynak kaynaklar`,
  url: `url link source_url link_url href رابط الرابط lien enlace ссылка bağlantı`,
  id: `id event_id eventid incident_id incident_code event_id_cnty data_id uid uuid globalid objectid fid المعرف رقم
    identifiant identificador kennung идентификатор kimlik`,
  killedBest: `fatalities killed deaths dead nkill fatality death_toll total_killed total_deaths civilians_killed
    number_killed people_killed no_killed no_of_deaths no_of_fatalities number_of_deaths
    number_of_fatalities total_fatalities القتلى قتلى عدد_القتلى الشهداء الوفيات وفيات الضحايا morts tues deces victimes_mortelles muertos
    muertes fallecidos tote todesopfer getötete погибшие убитые погибших ölü ölüler ölü_sayısı can_kaybı`,
  killedLow: `killed_min min_killed fatalities_min deaths_min killed_low deaths_low`,
  killedHigh: `killed_max max_killed fatalities_max deaths_max killed_high deaths_high`,
}

let words: ReadonlyMap<Part, readonly string[]> | null = null

/** The names of columns that tell a part, folded as {@link columnName} folds headers. */
export function headerWords(part: Part): readonly string[] {
  words ??= new Map(
    Object.entries(HEADER_WORDS).map(([of, names]) => [of as Part, names.split(/\s+/).map(columnName)]),
  )
  return words.get(part) ?? []
}
