import type { QuestionTexts } from '../../model/words'

export const productPage: QuestionTexts = {
  emotion: '¿Cómo te sientes con la información de este producto?',
  ease: '¿Fue fácil o difícil saber si este producto es para ti?',
  reasons: {
    photos: 'Fotos e imágenes',
    specs: 'Detalles y medidas',
    reviews: 'Opiniones de otros clientes',
    price: 'Precio',
    delivery: 'Plazo y gastos de envío',
    stock: 'Disponibilidad',
  },
}

export const pricing: QuestionTexts = {
  emotion: '¿Cómo te sientes con nuestros precios?',
  ease: '¿Fue fácil o difícil entender cuánto pagarías?',
  reasons: {
    amount: 'Nivel de precio',
    transparency: 'Cómo se muestran los cargos',
    compare: 'Comparación de planes',
    included: 'Qué incluye',
    terms: 'Plazos y cancelación',
  },
}

export const searchCompare: QuestionTexts = {
  emotion: '¿Cómo te sientes con estos resultados?',
  ease: '¿Fue fácil o difícil comparar tus opciones?',
  reasons: {
    relevance: 'Relevancia de los resultados',
    filters: 'Filtros y orden',
    info: 'Información mostrada',
    variety: 'Variedad',
    speed: 'Rapidez',
  },
}

export const demoWebinar: QuestionTexts = {
  emotion: '¿Cómo te sientes después de la sesión?',
  ease: '¿Fue fácil o difícil entrar a la sesión?',
  reasons: {
    content: 'Contenido',
    presenter: 'Persona que presentó',
    answers: 'Respuestas a las preguntas',
    length: 'Duración y horario',
    tech: 'Sonido e imagen',
  },
}

export const freeTrial: QuestionTexts = {
  emotion: '¿Cómo te sientes con la prueba hasta ahora?',
  ease: '¿Fue fácil o difícil empezar?',
  reasons: {
    setup: 'Configuración',
    guide: 'Guía y ayuda',
    features: 'Funciones',
    value: 'Valor para mí',
    limits: 'Límites de la prueba',
  },
}

export const signUp: QuestionTexts = {
  emotion: '¿Cómo te sientes ahora que tu cuenta está lista?',
  ease: '¿Fue fácil o difícil crear tu cuenta?',
  reasons: {
    fields: 'Cantidad de datos solicitados',
    password: 'Reglas de la contraseña',
    verification: 'Código o verificación',
    privacy: 'Uso de mis datos',
    errors: 'Mensajes de error',
    speed: 'Tiempo que llevó',
  },
}
