import type { QuestionTexts } from '../../model/words'

export const landing: QuestionTexts = {
  emotion: '¿Cómo se siente con lo que encontró en esta página?',
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
  emotion: '¿Cómo se siente después de leer esto?',
  ease: '¿Fue fácil o difícil encontrar aquí lo que necesitaba?',
  reasons: {
    usefulness: 'Utilidad',
    depth: 'Nivel de detalle',
    uptodate: 'Actualidad',
    readability: 'Facilidad de lectura',
    ads: 'Avisos y ventanas emergentes',
  },
}

export const storeLocator: QuestionTexts = {
  emotion: '¿Cómo se siente con su búsqueda?',
  ease: '¿Fue fácil o difícil encontrar un lugar que le convenga?',
  reasons: {
    map: 'Mapa',
    hours: 'Horarios',
    availability: 'Disponibilidad',
    accuracy: 'Exactitud de los datos',
  },
}
