import type { QuestionTexts } from '../../model/words'

export const onboardingDone: QuestionTexts = {
  emotion: '¿Cómo se siente con sus primeros pasos?',
  ease: '¿Fue fácil o difícil dejar todo funcionando?',
  reasons: {
    instructions: 'Instrucciones',
    steps: 'Cantidad de pasos',
    compat: 'Compatibilidad con mis equipos',
    help: 'Ayuda disponible',
    result: 'Primer resultado',
  },
}

export const orderTracking: QuestionTexts = {
  emotion: '¿Cómo se siente con la marcha de su pedido?',
  ease: '¿Fue fácil o difícil saber dónde está su pedido?',
  reasons: {
    updates: 'Avisos',
    accuracy: 'Exactitud del estado',
    date: 'Fecha de entrega',
    changes: 'Cambios en la entrega',
    contact: 'Contacto con el transporte',
  },
}

export const deliveryReceived: QuestionTexts = {
  emotion: '¿Cómo se siente ahora que llegó su pedido?',
  ease: '¿Fue fácil o difícil recibirlo?',
  reasons: {
    time: 'Momento de la entrega',
    condition: 'Estado del producto',
    match: 'Coincidencia con la descripción',
    packaging: 'Embalaje',
    courier: 'Trato en la entrega',
  },
}

export const featureTask: QuestionTexts = {
  emotion: '¿Cómo se siente con lo que acaba de hacer?',
  ease: '¿Fue fácil o difícil esta tarea?',
  reasons: {
    finding: 'Encontrar la opción',
    steps: 'Cantidad de pasos',
    speed: 'Rapidez',
    errors: 'Errores',
    result: 'Resultado obtenido',
  },
}

export const helpArticle: QuestionTexts = {
  emotion: '¿Cómo se siente después de consultar la ayuda?',
  ease: '¿Fue fácil o difícil resolver lo que necesitaba?',
  reasons: {
    finding: 'Encontrar la respuesta',
    clarity: 'Claridad',
    complete: 'Detalle de la respuesta',
    uptodate: 'Actualidad',
    human: 'Contacto con una persona',
  },
}

export const supportChatEnd: QuestionTexts = {
  emotion: '¿Cómo se siente con la atención que recibió?',
  ease: '¿Fue fácil o difícil que atendieran su consulta?',
  reasons: {
    wait: 'Tiempo de espera',
    treatment: 'Trato y empatía',
    knowledge: 'Conocimiento del tema',
    repeat: 'Repetición de información',
    solution: 'Solución ofrecida',
    channel: 'Cambio de canal',
  },
}

export const billing: QuestionTexts = {
  emotion: '¿Cómo se siente con esta factura?',
  ease: '¿Fue fácil o difícil entender los cargos?',
  reasons: {
    amount: 'Importe cobrado',
    detail: 'Detalle de los conceptos',
    date: 'Fecha de cobro',
    download: 'Descarga y formato',
    claim: 'Pedir una corrección',
  },
}

export const returnRefundDone: QuestionTexts = {
  emotion: '¿Cómo se siente con su devolución?',
  ease: '¿Fue fácil o difícil hacer la devolución?',
  reasons: {
    rules: 'Condiciones',
    label: 'Etiqueta y punto de entrega',
    'refund-time': 'Plazo del reembolso',
    cost: 'Cargos por devolver',
    updates: 'Avisos',
    treatment: 'Trato recibido',
  },
}

export const complaintClosed: QuestionTexts = {
  emotion: '¿Cómo se siente con la forma en que atendimos su queja?',
  ease: '¿Fue fácil o difícil lograr una solución?',
  reasons: {
    speed: 'Rapidez de respuesta',
    transparency: 'Explicaciones recibidas',
    compensation: 'Compensación',
    apology: 'Disculpa y trato',
    followup: 'Seguimiento',
    fair: 'Justicia de la solución',
  },
}
