import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Muy mal', 'Mal', 'Ni bien ni mal', 'Bien', 'Muy bien'],
  ease: ['Muy difícil', 'Difícil', 'Ni fácil ni difícil', 'Fácil', 'Muy fácil'],
  emotionQuestion: '¿Cómo te sientes con este paso?',
  easeQuestion: '¿Este paso fue fácil o difícil?',
  reasonsTitle: '¿Qué influyó más en tu respuesta?',
  reasonsLimit: 'Hasta {n}',
  comment: 'Cuéntanos más (opcional). No incluyas datos personales.',
  thanks: 'Gracias. Tu respuesta ayuda a mejorar este paso.',
  thanksWow: '¡Gracias! Se lo contaremos al equipo para que siga así.',
  thanksEffort:
    'Gracias. Nos alegra que haya salido bien; revisaremos qué lo hizo más difícil de lo necesario.',
  recovery:
    'Gracias por decírnoslo. Lamentamos que haya sido así. Si algo sigue sin resolverse, podemos darte ayuda ahora.',
  recoveryFailure:
    'Gracias por decírnoslo. Sabemos que esto no debió pasar. Aquí puedes contactar a quien puede resolverlo.',
  recoveryLink: 'Recibir ayuda',
  later: 'Ahora no',
  done: 'Listo',
  close: 'Cerrar',
  stay: 'No cerrar',
  tab: 'Tu opinión',
  change: 'Cambiar respuesta',
  step: 'Paso {n} de {total}',
  noNameNeeded: 'No pedimos nombre ni correo',
  saved: 'Respuesta guardada',
}
