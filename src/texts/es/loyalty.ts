import type { QuestionTexts } from '../../model/words'

export const renewalDone: QuestionTexts = {
  emotion: '¿Cómo te sientes al seguir con nosotros?',
  ease: '¿Fue fácil o difícil renovar?',
  reasons: {
    price: 'Precio',
    notice: 'Aviso previo',
    terms: 'Condiciones',
    value: 'Valor recibido',
    options: 'Opciones de plan',
  },
}

export const cancellationDone: QuestionTexts = {
  emotion: '¿Cómo te sientes con tu experiencia con nosotros?',
  ease: '¿Fue fácil o difícil cancelar?',
  reasons: {
    price: 'Precio',
    need: 'Cambio de necesidades',
    quality: 'Calidad',
    service: 'Atención recibida',
    alternative: 'Otro proveedor',
    process: 'Proceso de cancelación',
  },
}

export const loyaltyProgram: QuestionTexts = {
  emotion: '¿Cómo te sientes con tus beneficios?',
  ease: '¿Fue fácil o difícil usar tus puntos?',
  reasons: {
    value: 'Valor de los beneficios',
    rules: 'Reglas',
    variety: 'Variedad',
    expiry: 'Vencimiento',
    redeem: 'Canje',
  },
}

export const newsletterPrefs: QuestionTexts = {
  emotion: '¿Cómo te sientes con los mensajes que te enviamos?',
  ease: '¿Fue fácil o difícil elegir tus preferencias?',
  reasons: {
    frequency: 'Frecuencia',
    interest: 'Interés del contenido',
    channel: 'Canal',
    control: 'Control de mis datos',
  },
}

export const referralSent: QuestionTexts = {
  emotion: '¿Cómo te sientes al recomendarnos?',
  ease: '¿Fue fácil o difícil invitar a alguien?',
  reasons: {
    reward: 'Recompensa',
    steps: 'Cantidad de pasos',
    share: 'Formas de compartir',
    trust: 'Confianza en la marca',
  },
}

export const communityReview: QuestionTexts = {
  emotion: '¿Cómo te sientes después de compartir tu opinión?',
  ease: '¿Fue fácil o difícil publicarla?',
  reasons: {
    form: 'Formulario',
    moderation: 'Moderación',
    reply: 'Respuesta de la marca',
    visibility: 'Visibilidad',
  },
}
