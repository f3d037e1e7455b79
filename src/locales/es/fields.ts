import type { FieldsWords } from '../locale.ts';

export const fields: FieldsWords = {
  '': {
    title: 'Informe de una consulta BAPA+40 regional o temática',
    short: 'Informe',
    guidance:
      'Modelo de informe de la UNOSSC para las consultas previas a la Segunda Conferencia de Alto Nivel de las Naciones Unidas sobre la Cooperación Sur-Sur (Buenos Aires, 20 a 22 de marzo de 2019). Se ruega concisión y exactitud.',
  },
  language: {
    title: 'Idioma del informe',
    short: 'Idioma',
    guidance:
      'El idioma oficial de las Naciones Unidas en que están escritas las respuestas. Los títulos del archivo de Word y todos los mensajes aparecen en ese idioma.',
    example: 'es',
  },
  title: {
    title: 'Título de la consulta',
    short: 'Título',
    guidance:
      'El nombre completo de la reunión, tal como figuraba en la invitación. Una sola línea, sin la fecha ni el lugar.',
    example: 'Consulta Regional sobre la Cooperación Sur-Sur en Asia y el Pacífico',
  },
  type: {
    title: 'Tipo de consulta',
    short: 'Tipo',
    guidance:
      'Regional: para los países de una región o subregión. Temática: sobre uno o varios de los temas de la Conferencia. Si fue ambas cosas, elija el tipo con que se convocó.',
    example: 'regional',
  },
  format: {
    title: 'Formato de la consulta',
    short: 'Formato',
    guidance: 'Cómo se celebró. Si ninguno corresponde, elija “Otro” y explique en la sección A cuál fue.',
    example: 'policy-dialogue',
  },
  themes: {
    title: 'Temas y subtemas de la Conferencia tratados',
    short: 'Temas',
    guidance:
      'Uno o varios de los temas en torno a los cuales la Oficina de las Naciones Unidas para la Cooperación Sur-Sur (UNOSSC) pidió que se organizaran las consultas. Indique solo los que se trataron realmente.',
    example: 'overarching, institutional-framework',
  },
  date: {
    title: 'Fecha de la consulta',
    short: 'Fecha',
    guidance:
      'Año-mes-día, por ejemplo 2018-06-27. Si duró varios días, el primero y el último, separados por una barra: 2018-06-27/2018-06-29.',
    example: '2018-06-27/2018-06-29',
  },
  venue: {
    title: 'Lugar, ciudad, país',
    short: 'Lugar, ciudad, país',
    guidance:
      'Dónde se celebró la consulta. Si fue en línea, indique la institución anfitriona y dónde tiene su sede.',
  },
  'venue.name': {
    title: 'Lugar',
    short: 'Lugar',
    guidance: 'El edificio o la institución, sin la dirección.',
    example: 'Centro de Conferencias de las Naciones Unidas',
  },
  'venue.city': { title: 'Ciudad', short: 'Ciudad', guidance: 'La ciudad o localidad.', example: 'Bangkok' },
  'venue.country': {
    title: 'País',
    short: 'País',
    guidance: 'El nombre del país con todas sus letras, en el idioma del informe, y no un código.',
    example: 'Tailandia',
  },
  organized_by: {
    title: 'Organizada por',
    short: 'Organizada por',
    guidance: 'Todas las instituciones que convocaron la consulta, empezando por la organizadora principal.',
  },
  'organized_by[]': {
    title: 'Entidad organizadora',
    short: 'Entidad organizadora',
    guidance: 'Una institución.',
  },
  'organized_by[].name': {
    title: 'Nombre de la entidad organizadora',
    short: 'Nombre',
    guidance: 'El nombre completo; si procede, seguido de la sigla entre paréntesis.',
    example: 'Comisión Económica y Social para Asia y el Pacífico (CESPAP)',
  },
  'organized_by[].type': {
    title: 'Tipo de entidad organizadora',
    short: 'Tipo',
    guidance:
      'El grupo de partes interesadas al que pertenece, según los términos de la invitación de la UNOSSC.',
    example: 'un-entity',
  },
  prepared_by: {
    title: 'Nota/informe preparado por',
    short: 'Preparado por',
    guidance:
      'A quién puede dirigirse la UNOSSC para consultas sobre este informe: un nombre o una función, una dirección de correo electrónico y, de ser posible, un número de teléfono.',
  },
  'prepared_by[]': { title: 'Contacto', short: 'Contacto', guidance: 'Una persona u oficina.' },
  'prepared_by[].name': {
    title: 'Nombre',
    short: 'Nombre',
    guidance: 'El nombre de la persona o una función, por ejemplo “Punto focal para la cooperación Sur-Sur”.',
    example: 'Punto focal para la cooperación Sur-Sur, CESPAP',
  },
  'prepared_by[].email': {
    title: 'Correo electrónico',
    short: 'Correo electrónico',
    guidance: 'Una dirección que se siga consultando después de la Conferencia.',
    example: 'sur-sur@example.org',
  },
  'prepared_by[].telephone': {
    title: 'Número de teléfono',
    short: 'Teléfono',
    guidance: 'Con el prefijo del país, entre comillas rectas ("…") para que no se pierda el signo más.',
    example: '+66 2 555 0142',
  },
  summary: {
    title: 'Breve resumen de los objetivos de la consulta y de las principales conclusiones alcanzadas',
    short: 'Resumen',
    guidance:
      'Primero, en dos o tres frases, por qué se celebró la consulta y quiénes participaron; después, las conclusiones, empezando por la más importante. Quien lea solo esta sección debe saber qué mensaje llevar a Buenos Aires.',
    example:
      'Cuarenta y dos participantes de 19 países se reunieron para examinar la forma en que la región intercambia conocimientos técnicos.\n\nLlegaron a las siguientes conclusiones:\n\n1. los registros nacionales de cooperación deben preceder a la creación de nuevos fondos;\n2. los asociados de la cooperación triangular deben participar desde la formulación de los proyectos, y no solo en su financiación.',
  },
  recommendations: {
    title: 'Recomendaciones finales (medidas que deben adoptarse)',
    short: 'Recomendaciones',
    guidance:
      'Un elemento por cada medida que la reunión acordó recomendar, empezando por la más importante. Indique quién debe actuar y en qué plazo: esto es lo que leerán los Estados Miembros.',
  },
  'recommendations[]': {
    title: 'Recomendación',
    short: 'Recomendación',
    guidance: 'Una medida, su destinatario y su plazo.',
  },
  'recommendations[].action': {
    title: 'Medida que debe adoptarse',
    short: 'Medida',
    guidance: 'Una sola medida, que empiece por un verbo, en una o dos frases.',
    example:
      'Designar en cada país una institución encargada de llevar el registro de los proyectos de cooperación Sur-Sur.',
  },
  'recommendations[].addressed_to': {
    title: 'Dirigida a',
    short: 'Dirigida a',
    guidance:
      'Quién debe actuar: gobiernos, organizaciones, asociados. Con la misma precisión con que lo acordó la reunión.',
    example: 'Estados Miembros de la región',
  },
  'recommendations[].timeframe': {
    title: 'Plazo',
    short: 'Plazo',
    guidance: 'Para cuándo o con qué frecuencia.',
    example: 'a más tardar a fines de 2019',
  },
  trends: {
    title:
      'Tendencias, desafíos y oportunidades señalados en relación con la cooperación Sur-Sur y la cooperación triangular',
    short: 'Tendencias, desafíos y oportunidades',
    guidance:
      'Qué está cambiando, qué obstáculos hay y qué podría aprovecharse, según los participantes. Los hechos y las cifras, con su fuente; bastan tres listas breves.',
    example:
      '**Tendencias.** Las ciudades y las universidades ya cooperan sin pasar por la capital.\n\n**Desafíos.** Pocos países pueden decir cuánto gastan.\n\n**Oportunidades.** Este año se están reformulando cuatro planes nacionales de desarrollo.',
  },
  priority_areas: {
    title: 'Esferas prioritarias señaladas para la cooperación Sur-Sur y la cooperación triangular',
    short: 'Esferas prioritarias',
    guidance:
      'Un elemento por cada esfera que la reunión destacó, empezando por la de mayor prioridad. Unas pocas palabras para cada una.',
  },
  'priority_areas[]': {
    title: 'Esfera prioritaria',
    short: 'Esfera prioritaria',
    guidance: 'Una esfera, en pocas palabras.',
    example: 'Reducción del riesgo de desastres y alerta temprana',
  },
  needs: {
    title:
      '¿Qué necesidades/intereses se señalaron en relación con la puesta en práctica y la institucionalización de la cooperación Sur-Sur y la cooperación triangular?',
    short: 'Necesidades e intereses',
    guidance:
      'Si procede, describa brevemente las esferas/los temas de colaboración, los arreglos institucionales, las estrategias de movilización de recursos, los marcos/planes estratégicos, etc. Un párrafo breve o un cuadro para cada cuestión tratada; omita las demás.',
    example:
      '**Arreglos institucionales.** Los participantes pidieron un modelo de descripción de funciones para los puntos focales.\n\n**Movilización de recursos.** Las contribuciones en especie a la participación en los gastos deberían contabilizarse y comunicarse.',
  },
  sessions: {
    title: 'Resúmenes de las sesiones',
    short: 'Resúmenes de las sesiones',
    guidance:
      'Presente por separado un resumen de cada una de las sesiones, en el orden en que se celebraron, siguiendo las indicaciones que figuran a continuación. El número (Sesión I, II, etc.) viene dado por el lugar que ocupa en la lista.',
  },
  'sessions[]': { title: 'Sesión', short: 'Sesión', guidance: 'Una sesión de la consulta.' },
  'sessions[].theme': {
    title: 'Tema de la sesión',
    short: 'Tema',
    guidance: 'El tema o subtema en cuyo marco se celebró la sesión, si lo hubo.',
    example: 'Subtema ii',
  },
  'sessions[].title': {
    title: 'Título de la sesión',
    short: 'Título',
    guidance: 'Como figura en el programa, sin el número.',
    example: 'Instituciones nacionales encargadas de la cooperación Sur-Sur',
  },
  'sessions[].topics': {
    title: 'Principales cuestiones tratadas',
    short: 'Cuestiones tratadas',
    guidance:
      'Qué se presentó y se debatió, en un párrafo o una lista breve; quién intervino, solo cuando sea importante.',
    example:
      '- Qué hace eficaz a un punto focal\n- Base jurídica: decreto, ley o norma interna\n- Exposiciones de seis países',
  },
  'sessions[].conclusions': {
    title: 'Conclusiones alcanzadas y puntos de acción propuestos/acordados',
    short: 'Conclusiones',
    guidance:
      'Qué se acordó en la sesión y en qué no hubo acuerdo. Las medidas que tienen un responsable y una fecha van en los puntos de acción.',
    example:
      'No existe un modelo ideal. Un punto focal necesita un mandato claro, una línea presupuestaria y dos puestos permanentes.',
  },
  'sessions[].action_points': {
    title: 'Puntos de acción propuestos/acordados',
    short: 'Puntos de acción',
    guidance: 'Un elemento por cada medida: quién hace qué y en qué plazo.',
  },
  'sessions[].action_points[]': {
    title: 'Punto de acción',
    short: 'Punto de acción',
    guidance: 'Quién hace qué y en qué plazo.',
    example:
      'Cada delegación comunicará a la UNOSSC el nombre de su institución de enlace a más tardar el 31 de julio de 2018.',
  },
  'sessions[].additional_information': {
    title: 'Información adicional, en su caso',
    short: 'Información adicional',
    guidance:
      'Solo lo que el lector necesita y no tiene cabida más arriba: documentos presentados, interpretación, reservas.',
    example: 'Se prestaron servicios de interpretación en español e inglés.',
  },
  additional_information: {
    title: 'Información adicional',
    short: 'Información adicional',
    guidance:
      'Solo lo que se refiere a toda la consulta y no tiene cabida más arriba: actos paralelos, evaluación, seguimiento previsto.',
    example:
      'Idiomas de trabajo: español e inglés. Está prevista una reunión de seguimiento para el segundo trimestre de 2019.',
  },
  attachments: {
    title: 'Archivos adjuntos',
    short: 'Archivos adjuntos',
    guidance:
      'La UNOSSC pide que el informe vaya acompañado de la nota conceptual y la lista de participantes. Indique archivos que estén en la carpeta del informe o en una subcarpeta, por ejemplo attachments/concept-note.docx.',
  },
  'attachments.concept_note': {
    title: 'Nota conceptual',
    short: 'Nota conceptual',
    guidance: 'La nota con la que se convocó la consulta.',
    example: 'attachments/concept-note.docx',
  },
  'attachments.participants': {
    title: 'Lista de participantes',
    short: 'Lista de participantes',
    guidance: 'Nombres, cargos e instituciones, de preferencia en un cuadro.',
    example: 'attachments/participants.xlsx',
  },
  'attachments.others': {
    title: 'Otros archivos adjuntos',
    short: 'Otros archivos adjuntos',
    guidance: 'Programa, presentaciones, documentos finales: un archivo por elemento.',
  },
  'attachments.others[]': {
    title: 'Archivo adjunto',
    short: 'Archivo adjunto',
    guidance: 'Un archivo.',
    example: 'attachments/programme.pdf',
  },
};
