import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Muy mal', 'Mal', 'Ni bien ni mal', 'Bien', 'Muy bien'],
  ease: ['Muy difícil', 'Difícil', 'Ni fácil ni difícil', 'Fácil', 'Muy fácil'],
  emotionQuestion: '¿Cómo se siente con este paso?',
  easeQuestion: '¿Este paso fue fácil o difícil?',
  thanks: 'Gracias. Su respuesta ayuda a mejorar este paso.',
  close: 'Cerrar',
  stay: 'No cerrar',
  tab: 'Su opinión',
  step: 'Paso {n} de {total}',
  saved: 'Respuesta guardada',
}
