import type { QuestionTexts } from '../../model/words'

export const checkoutDone: QuestionTexts = {
  emotion: '¿Cómo se siente después de hacer su pedido?',
  ease: '¿Fue fácil o difícil completar su compra?',
  reasons: {
    payment: 'Formas de pago',
    charges: 'Total y cargos adicionales',
    form: 'Formulario y datos',
    delivery: 'Opciones de entrega',
    account: 'Inicio de sesión',
    speed: 'Rapidez',
  },
}

export const bookingDone: QuestionTexts = {
  emotion: '¿Cómo se siente con su reserva?',
  ease: '¿Fue fácil o difícil reservar?',
  reasons: {
    calendar: 'Fechas y horarios',
    price: 'Precio final',
    changes: 'Cambios y cancelación',
    form: 'Formulario y datos',
    confirmation: 'Confirmación recibida',
  },
}

export const paymentRecovered: QuestionTexts = {
  emotion: '¿Cómo se siente después de resolver el pago?',
  ease: '¿Fue fácil o difícil resolverlo?',
  reasons: {
    message: 'Mensaje de error',
    alternatives: 'Otras formas de pago',
    security: 'Seguridad',
    support: 'Ayuda recibida',
    time: 'Tiempo que llevó',
  },
}

export const contractSigned: QuestionTexts = {
  emotion: '¿Cómo se siente ahora que está firmado?',
  ease: '¿Fue fácil o difícil completar la firma?',
  reasons: {
    language: 'Redacción de las condiciones',
    documents: 'Documentos solicitados',
    identity: 'Verificación de identidad',
    advice: 'Asesoramiento',
    time: 'Tiempo que llevó',
  },
}
