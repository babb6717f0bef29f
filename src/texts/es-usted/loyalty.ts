import type { BankTexts } from '../../model/words'

export const questions: BankTexts = {
  'renewal-done': {
    emotion: '¿Cómo se siente al seguir con nosotros?',
    ease: '¿Fue fácil o difícil renovar?',
    reasons: {
      price: 'Precio',
      notice: 'Aviso previo',
      terms: 'Condiciones',
      value: 'Valor recibido',
      options: 'Opciones de plan',
    },
  },
  'cancellation-done': {
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
  },
  'loyalty-program': {
    emotion: '¿Cómo se siente con sus beneficios?',
    ease: '¿Fue fácil o difícil usar sus puntos?',
    reasons: {
      value: 'Valor de los beneficios',
      rules: 'Reglas',
      variety: 'Variedad',
      expiry: 'Vencimiento',
      redeem: 'Canje',
    },
  },
  'newsletter-prefs': {
    emotion: '¿Cómo se siente con los mensajes que le enviamos?',
    ease: '¿Fue fácil o difícil elegir sus preferencias?',
    reasons: {
      frequency: 'Frecuencia',
      interest: 'Interés del contenido',
      channel: 'Canal',
      control: 'Control de mis datos',
    },
  },
  'referral-sent': {
    emotion: '¿Cómo se siente al recomendarnos?',
    ease: '¿Fue fácil o difícil invitar a alguien?',
    reasons: {
      reward: 'Recompensa',
      steps: 'Cantidad de pasos',
      share: 'Formas de compartir',
      trust: 'Confianza en la marca',
    },
  },
  'community-review': {
    emotion: '¿Cómo se siente después de compartir su opinión?',
    ease: '¿Fue fácil o difícil publicarla?',
    reasons: {
      form: 'Formulario',
      moderation: 'Moderación',
      reply: 'Respuesta de la marca',
      visibility: 'Visibilidad',
    },
  },
}
