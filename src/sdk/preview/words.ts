import type { SuppressedReason } from '../api'

/** What the panel beside a preview says. */
export interface PreviewWords {
  preview: string
  would: string
  wouldNot: string
  reasons: Record<SuppressedReason, string>
  ignored: string
  unknown: string
  unknownVariant: string
  known: string
  language: string
  wording: string
  failed: string
  again: string
  close: string
}

const english: PreviewWords = {
  preview: 'Preview',
  would: 'Visitors like you would be asked here and now.',
  wouldNot: 'Visitors like you would not be asked here and now, because:',
  reasons: {
    'unknown-touchpoint': 'the touchpoint is not known',
    disabled: 'the configuration switches every question off',
    open: 'another question is open',
    session: 'this visit has been asked enough',
    touchpoint: 'this touchpoint has asked not long ago',
    gap: 'another touchpoint has asked not long ago',
    dismissed: 'a question was closed not long ago',
    impressions: 'it was shown often enough to somebody who did not act',
    snoozed: 'somebody here wants to be asked later',
    never: 'somebody here does not want to be asked',
    full: 'too many answers wait here for the endpoint',
    page: 'it is not for this page',
    locale: 'it is not for this language',
    device: 'it is not for this kind of device',
    visitor: 'it is only for new visitors, or only for those who come back',
    trait: 'what the page knows of this visit does not fit',
    consent: 'there is no consent',
    schedule: 'it is not the time for it',
    sample: 'this visit is not in the sample',
    priority: 'another touchpoint goes before it',
    busy: 'the person is busy',
    unavailable: 'its rules could not be loaded',
    invalid: 'it is no answer',
    destroyed: 'Latido has been switched off on this page',
  },
  ignored: 'Limits and rules are passed over. Answers are marked as tests and count nowhere.',
  unknown: 'There is no touchpoint “{name}”.',
  unknownVariant: 'There is no wording “{name}”.',
  known: 'These there are:',
  language: 'Language',
  wording: 'Wording',
  failed: 'The card could not be loaded.',
  again: 'Show again',
  close: 'Close the preview',
}

const spanish: PreviewWords = {
  preview: 'Vista previa',
  would: 'A quien visita como usted se le preguntaría aquí y ahora.',
  wouldNot: 'A quien visita como usted no se le preguntaría aquí y ahora, porque:',
  reasons: {
    'unknown-touchpoint': 'no se conoce este punto de contacto',
    disabled: 'la configuración desactiva todas las preguntas',
    open: 'hay otra pregunta abierta',
    session: 'en esta visita ya se ha preguntado bastante',
    touchpoint: 'este punto de contacto preguntó hace poco',
    gap: 'otro punto de contacto preguntó hace poco',
    dismissed: 'hace poco se cerró una pregunta',
    impressions: 'ya se mostró bastantes veces sin respuesta',
    snoozed: 'alguien pidió que fuera más tarde',
    never: 'alguien no quiere que se le pregunte',
    full: 'aquí esperan demasiadas respuestas al servidor',
    page: 'no es para esta página',
    locale: 'no es para este idioma',
    device: 'no es para este tipo de dispositivo',
    visitor: 'es solo para visitantes nuevos, o solo para los que vuelven',
    trait: 'lo que la página sabe de esta visita no encaja',
    consent: 'no hay consentimiento',
    schedule: 'no es el momento',
    sample: 'esta visita no está en la muestra',
    priority: 'otro punto de contacto va antes',
    busy: 'la persona está ocupada',
    unavailable: 'no se pudieron cargar sus reglas',
    invalid: 'no es una respuesta',
    destroyed: 'Latido está desactivado en esta página',
  },
  ignored:
    'Los límites y las reglas no se aplican. Las respuestas se marcan como pruebas y no cuentan.',
  unknown: 'No hay ningún punto de contacto «{name}».',
  unknownVariant: 'No hay ninguna redacción «{name}».',
  known: 'Estos son los que hay:',
  language: 'Idioma',
  wording: 'Redacción',
  failed: 'No se pudo cargar la tarjeta.',
  again: 'Mostrar otra vez',
  close: 'Cerrar la vista previa',
}

/** The panel is for the team: it speaks Spanish beside a card in Spanish, and English beside all others. */
export function wordsIn(locale: string): { lang: string; words: PreviewWords } {
  return locale.startsWith('es') ? { lang: 'es', words: spanish } : { lang: 'en', words: english }
}
