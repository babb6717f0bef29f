import type { QuestionTexts } from '../../model/words'

export const checkoutDone: QuestionTexts = {
  emotion: '¿Cómo te sientes después de hacer tu pedido?',
  ease: '¿Fue fácil o difícil completar tu compra?',
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
  emotion: '¿Cómo te sientes con tu reserva?',
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
  emotion: '¿Cómo te sientes después de resolver el pago?',
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
  emotion: '¿Cómo te sientes ahora que está firmado?',
  ease: '¿Fue fácil o difícil completar la firma?',
  reasons: {
    language: 'Redacción de las condiciones',
    documents: 'Documentos solicitados',
    identity: 'Verificación de identidad',
    advice: 'Asesoramiento',
    time: 'Tiempo que llevó',
  },
}
