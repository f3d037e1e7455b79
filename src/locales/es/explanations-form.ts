import type { FormExplanations } from '../locale.ts';
import { WORD } from './wording.ts';

const YAML =
  'YAML lee entonces algo distinto de lo que se escribió, o nada en absoluto, y podrían perderse palabras antes de llegar a la UNOSSC.';

/** The examples are parts of a report as people type it. */
export const explanationsOfForm: FormExplanations = {
  'cannot-read': {
    title: 'un archivo que no se puede leer',
    meaning:
      'El archivo no existe, no se permite abrirlo o no es un texto en UTF-8: es un archivo de Word, una imagen o un texto con otra codificación.',
    why: 'Un informe es un archivo de texto en YAML. De otro archivo no puede decirse nada.',
    before: 'bapa validate report.docx',
    after: 'bapa validate report.yaml',
  },
  'alias-not-usable': {
    title: 'un texto que empieza por un asterisco',
    meaning:
      'YAML toma una palabra precedida de “*” por una referencia a otro lugar. Ese lugar no existe, la referencia vuelve sobre sí misma o representa demasiado texto.',
    why: YAML,
    before: 'priority_areas:\n  - *Agua*',
    after: 'priority_areas:\n  - "*Agua*"',
  },
  'control-character': {
    title: 'un carácter de control invisible',
    meaning:
      'En el texto hay un carácter que no puede verse ni imprimirse. Suele venir de un texto copiado de un PDF.',
    why: WORD,
    before: 'needs: "Capacitación\\x07 y un registro."',
    after: 'needs: "Capacitación y un registro."',
  },
  'custom-tag': {
    title: 'un texto que empieza por un signo de exclamación',
    meaning: 'YAML toma una palabra precedida de “!” por una instrucción.',
    why: YAML,
    before: 'title: !Importante consulta',
    after: 'title: "!Importante consulta"',
  },
  'duplicate-key': {
    title: 'la misma pregunta dos veces',
    meaning: 'Una pregunta figura dos veces en el informe, cada vez con una respuesta.',
    why: 'Solo una de las dos respuestas llegaría a la UNOSSC.',
    before: 'needs: Capacitación.\nneeds: Un registro.',
    after: 'needs: |\n  Capacitación.\n\n  Un registro.',
  },
  'merge-conflict': {
    title: 'una fusión sin terminar',
    meaning: 'Git dejó en el archivo las dos versiones de algunas líneas, entre “<<<<<<<” y “>>>>>>>”.',
    why: 'Solo una es la correcta, y solo una persona puede decir cuál.',
    before:
      'needs: |\n<<<<<<< HEAD\n  Los puertos se reunieron.\n=======\n  Las ciudades se reunieron.\n>>>>>>> draft',
    after: 'needs: |\n  Los puertos se reunieron.',
  },
  'merge-key': {
    title: 'la clave de combinación “<<”',
    meaning: '“<<” copia respuestas de otro lugar del archivo.',
    why: 'El informe debe poder leerse tal como está, también por quienes no conocen YAML.',
    before: 'venue:\n  <<: {name: Sede de la OIT}\n  city: Ginebra\n  country: Suiza',
    after: 'venue:\n  name: Sede de la OIT\n  city: Ginebra\n  country: Suiza',
  },
  'not-a-report': {
    title: 'un archivo que no es un informe',
    meaning: 'El archivo está vacío o contiene algo que no son respuestas a las preguntas del modelo.',
    why: 'La UNOSSC solo puede utilizar lo que responde a sus preguntas.',
    before: 'Estimados colegas, a continuación figura el informe.',
    after: 'title: Consulta regional\ntype: regional',
  },
  'several-documents': {
    title: 'un segundo informe en el archivo',
    meaning: 'Con una línea “---” empieza un segundo informe.',
    why: 'Cada consulta tiene su propio informe; solo se leería el primero.',
    before: 'needs: Capacitación.\n---\ntitle: Otra consulta',
    after: 'needs: Capacitación.',
  },
  'tab-indentation': {
    title: 'un tabulador delante de una línea',
    meaning:
      'Una línea empieza con un tabulador. YAML sabe por los espacios que preceden a una línea a qué pertenece, y no acepta tabuladores.',
    why: YAML,
    before: 'venue:\n\tname: Sede de la OIT\n\tcity: Ginebra\n\tcountry: Suiza',
    after: 'venue:\n  name: Sede de la OIT\n  city: Ginebra\n  country: Suiza',
  },
  'too-deep': {
    title: 'demasiados niveles',
    meaning: 'Hay muchos más niveles de corchetes, guiones o sangrías que los que tiene el formulario.',
    why: YAML,
    before: `priority_areas: ${'['.repeat(60)}agua${']'.repeat(60)}`,
    after: 'priority_areas: [agua]',
  },
  'unclosed-quote': {
    title: 'unas comillas que no se cierran',
    meaning:
      'Un texto empieza con comillas y no las tiene al final, de modo que las líneas siguientes también forman parte de él.',
    why: YAML,
    before: 'title: "Consulta regional\ntype: regional',
    after: 'title: "Consulta regional"\ntype: regional',
  },
  'unused-anchor': {
    title: 'un texto que empieza por “&”',
    meaning: 'YAML toma una palabra precedida de “&” por un nombre y la omite.',
    why: 'La palabra se perdería antes de llegar a la UNOSSC.',
    before: 'title: &Reunión de asociados',
    after: 'title: "&Reunión de asociados"',
  },
  'unusual-space': {
    title: 'un espacio especial delante de una línea',
    meaning:
      'La sangría de una línea está hecha con espacios de no separación u otros espacios especiales, casi siempre por haberse copiado de Word o de una página web.',
    why: YAML,
    before: 'venue:\n\u00a0\u00a0name: Sede de la OIT\n\u00a0\u00a0city: Ginebra\n\u00a0\u00a0country: Suiza',
    after: 'venue:\n  name: Sede de la OIT\n  city: Ginebra\n  country: Suiza',
  },
  'yaml-syntax': {
    title: 'una línea que YAML no puede leer',
    meaning:
      'Casi siempre, dos puntos dentro de un texto, un espacio que falta después de los dos puntos o de un guion, o una línea con una sangría incorrecta.',
    why: YAML,
    before: 'title: Agua: consulta regional',
    after: 'title: "Agua: consulta regional"',
  },
  missing: {
    title: 'aún sin respuesta',
    meaning: 'Una pregunta que debe responderse en todos los informes no tiene respuesta.',
    why: 'La UNOSSC compara los informes pregunta por pregunta. Un informe con una respuesta en blanco sería devuelto.',
    before: 'needs:',
    after: 'needs: Capacitación de los puntos focales y un registro común.',
  },
  'repeated-choice': {
    title: 'un valor repetido',
    meaning: 'El mismo tema figura dos veces en la lista.',
    why: 'La UNOSSC cuenta los informes sobre cada tema.',
    before: 'themes: [overarching, overarching]',
    after: 'themes: [overarching]',
  },
  'unknown-choice': {
    title: 'un valor que no es uno de los posibles',
    meaning: 'La pregunta tiene una lista fija de respuestas, y esta no es una de ellas.',
    why: 'La UNOSSC clasifica los informes según estas respuestas.',
    before: 'type: subregional',
    after: 'type: regional',
  },
  'unknown-key': {
    title: 'una pregunta que no está en el formulario',
    meaning:
      'La palabra que precede a los dos puntos no es una de las del formulario, o está en un lugar equivocado. Casi siempre está mal escrita.',
    why: 'La respuesta quedaría fuera del documento.',
    before: 'organised_by:\n  - name: Centro del Sur',
    after: 'organized_by:\n  - name: Centro del Sur',
  },
  'wrong-shape': {
    title: 'una respuesta con una forma equivocada',
    meaning:
      'Se espera una lista, un grupo de respuestas o un texto y hay otra cosa; o YAML lee un texto como un número.',
    why: 'El documento no podría presentarla como pide el modelo.',
    before: 'venue: Sede de la OIT, Ginebra, Suiza',
    after: 'venue:\n  name: Sede de la OIT\n  city: Ginebra\n  country: Suiza',
  },
};
