import type { QuestionTexts } from '../../model/words'

export const renewalDone: QuestionTexts = {
  emotion: '¿Cómo se siente al seguir con nosotros?',
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
  emotion: '¿Cómo se siente con su experiencia con nosotros?',
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
  emotion: '¿Cómo se siente con sus beneficios?',
  ease: '¿Fue fácil o difícil usar sus puntos?',
  reasons: {
    value: 'Valor de los beneficios',
    rules: 'Reglas',
    variety: 'Variedad',
    expiry: 'Vencimiento',
    redeem: 'Canje',
  },
}

export const newsletterPrefs: QuestionTexts = {
  emotion: '¿Cómo se siente con los mensajes que le enviamos?',
  ease: '¿Fue fácil o difícil elegir sus preferencias?',
  reasons: {
    frequency: 'Frecuencia',
    interest: 'Interés del contenido',
    channel: 'Canal',
    control: 'Control de mis datos',
  },
}

export const referralSent: QuestionTexts = {
  emotion: '¿Cómo se siente al recomendarnos?',
  ease: '¿Fue fácil o difícil invitar a alguien?',
  reasons: {
    reward: 'Recompensa',
    steps: 'Cantidad de pasos',
    share: 'Formas de compartir',
    trust: 'Confianza en la marca',
  },
}

export const communityReview: QuestionTexts = {
  emotion: '¿Cómo se siente después de compartir su opinión?',
  ease: '¿Fue fácil o difícil publicarla?',
  reasons: {
    form: 'Formulario',
    moderation: 'Moderación',
    reply: 'Respuesta de la marca',
    visibility: 'Visibilidad',
  },
}
