import type { QuestionTexts } from '../../model/words'

export const landing: QuestionTexts = {
  emotion: '¿Cómo te sientes con lo que encontraste en esta página?',
  ease: '¿Fue fácil o difícil entender qué ofrecemos?',
  reasons: {
    clarity: 'Claridad de la explicación',
    relevance: 'Relación con lo que buscaba',
    trust: 'Confianza en la marca',
    speed: 'Rapidez de la página',
    design: 'Diseño y lectura',
  },
}

export const article: QuestionTexts = {
  emotion: '¿Cómo te sientes después de leer esto?',
  ease: '¿Fue fácil o difícil encontrar aquí lo que necesitabas?',
  reasons: {
    usefulness: 'Utilidad',
    depth: 'Nivel de detalle',
    uptodate: 'Actualidad',
    readability: 'Facilidad de lectura',
    ads: 'Avisos y ventanas emergentes',
  },
}

export const storeLocator: QuestionTexts = {
  emotion: '¿Cómo te sientes con tu búsqueda?',
  ease: '¿Fue fácil o difícil encontrar un lugar que te convenga?',
  reasons: {
    map: 'Mapa',
    hours: 'Horarios',
    availability: 'Disponibilidad',
    accuracy: 'Exactitud de los datos',
  },
}
