// English first, then the Spanish that news copy here carries. All in small letters, apostrophes straight.
const setOf = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '))

/** Words that say a number: cardinals, ordinals, fractions, multiples. */
export const numberWords = setOf(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion',
  'hundreds thousands millions billions trillions dozen dozens score scores pair couple first second third fourth fifth',
  'sixth seventh eighth ninth tenth half third thirds quarter quarters once twice double doubled triple tripled single',
  'cero uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta',
  'cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos quinientos mil miles millón millones',
  'primero primera segundo segunda tercero tercera cuarto cuarta quinto quinta mitad docena decenas doble triple',
)

/** What numbers are counted in: measures, money, spans of time, shares. */
export const unitWords = setOf(
  '% ‰ percent percentage points point pp bps $ € £ ¥ ₹ dollar dollars euro euros pound pounds yen rouble roubles rupee rupees',
  'peso pesos usd eur gbp cent cents pence km kilometre kilometres kilometer kilometers mile miles metre metres meter',
  'meters m cm mm foot feet inch inches yard yards acre acres hectare hectares kg kilogram kilograms kilo kilos gram grams',
  'tonne tonnes ton tons lb lbs litre litres liter liters barrel barrels gallon gallons degree degrees celsius fahrenheit',
  'c f ° watt watts kw mw gw kwh mwh gwh megawatt megawatts gigawatt gigawatts volt volts mph kph kmh knots second seconds minute minutes',
  'hour hours day days week weeks month months year years decade decades century centuries hundred thousand million billion',
  'trillion hundreds thousands millions billions bn mn tn k por ciento punto puntos dólar dólares libra libras',
  'kilómetro kilómetros metro metros milla millas hectárea hectáreas kilos tonelada toneladas litro litros barril barriles',
  'grado grados segundo segundos minuto minutos hora horas día días semana semanas mes meses año años década siglo mil millón millones',
)

export const monthWords = setOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep',
  'sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
)

/** Besides months, years and the numbers beside them. */
export const dateWords = setOf(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun lunes martes miércoles jueves',
  'viernes sábado domingo today yesterday tomorrow tonight overnight ago now currently recently earlier later last next',
  'previous following this morning afternoon evening night noon midnight spring summer autumn winter weekend early late',
  'mid before after since until till during pm am hoy ayer mañana anoche tarde noche antes después desde hasta durante',
  'pasado pasada próximo próxima primavera verano otoño invierno actualmente recientemente',
)

/** What a year stands after ("in 2015", "the 2015 deal"). */
export const beforeYear = setOf(
  'in since until till from of by during before after early late mid the to through and en de desde hasta del año',
)

export const negationWords = setOf(
  "not no never none nobody nothing nowhere neither nor without cannot can't ain't hardly scarcely barely unable fail fails failed",
  'failing lack lacks lacked lacking refuse refuses refused deny denies denied denying denial reject rejects rejected refute refuted',
  'rebut rebutted false untrue except excluding stop stopped ban banned nunca jamás no ni sin nada nadie ningún ninguno ninguna',
  'tampoco niega negó negaron rechaza rechazó falso',
)

export const quantifierWords = setOf(
  'all every each everyone everybody everything some someone any anyone many much most more less least fewer few several various',
  'numerous countless both either half almost nearly about around approximately roughly some only just merely over under above',
  'below exactly precisely majority minority part whole entire entirely partly mostly largely fully completely always often',
  'sometimes usually rarely seldom at up least to than maximum minimum total another other others enough hundreds dozens thousands',
  'todo toda todos todas algún algunos algunas alguien mucho muchos muchas poco pocos pocas más menos mayoría minoría casi cada',
  'varios varias unos unas alrededor aproximadamente sólo solo solamente siempre ambos ambas',
)

export const modalWords = setOf(
  'may might can could will would shall should must ought need needs has have had to likely unlikely possibly possible probably probable perhaps',
  'maybe apparently reportedly allegedly alleged supposedly purportedly presumably suspected suspects appears appear appeared',
  'seem seems seemed expected expects certainly certain definitely surely clearly potentially potential impossible believed thought',
  "i'll he'll she'll they'll it'll we'll you'll i'd he'd she'd they'd we'd you'd",
  'puede pueden podría podrían podía debe deben debería deberían habría habrían tendría sería serían quizá quizás tal vez',
  'probablemente posiblemente presuntamente presunto presunta supuestamente supuesto supuesta aparentemente seguramente',
)

/** Of these only together with another modal word is `to` or `have` one ("has to"). */
export const weakModals = setOf('to has have had need needs')
/** Likewise `at`, `to`, `than`, `up` ("at least", "up to"). */
export const weakQuantifiers = setOf('at to than up just part other others another')
/** "last", "this", "before" are dates only beside a word that is one for certain. */
export const weakDates = setOf(
  'this last next previous following before after since until till during early late mid earlier later now',
)

export const reportingWords = setOf(
  'said says say saying told tells claimed claims claim reported reports added adds according stated states announced announces',
  'confirmed confirms warned warns argued argues wrote writes tweeted posted acknowledged admitted admits insisted insists stressed',
  'stresses explained explains noted notes declared declares testified alleged alleges accused accuses quoted quoting citing cited',
  'denied denies asked asks replied replies suggested suggests estimates estimated praised condemned promised vowed dijo dice afirmó',
  'afirma aseguró asegura declaró declara según anunció anuncia señaló confirmó advirtió explicó añadió',
)

export const pronouns = setOf(
  'he she they it we i who him her them us his hers their theirs our él ella ellos ellas nosotros',
)

/** Words that begin a sentence with a capital and are no names. */
export const openers = setOf(
  'the a an in on at it its he she they we i you this that these those there but and so as if when while after before however',
  'for from to of by with since until during according more most many some all no not one two three both only also last next',
  'what who why how where which than then his her their our my your el la los las un una en de por para con pero y según',
)
