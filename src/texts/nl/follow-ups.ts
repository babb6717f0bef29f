import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: 'Vergeleken met uw verwachting',
  expectationOptions: ['Slechter', 'Zoals verwacht', 'Beter'],
  success: 'Heeft u kunnen doen waarvoor u kwam?',
  successOptions: ['Ja', 'Gedeeltelijk', 'Nee', 'Nog niet'],
  repurchase: 'Zou u opnieuw bij ons kopen?',
  recommend: 'Zou u ons aanbevelen?',
  intentOptions: [
    'Zeker niet',
    'Waarschijnlijk niet',
    'Weet ik niet',
    'Waarschijnlijk wel',
    'Zeker wel',
  ],
  feeling: 'Welk woord past het best?',
  feelingOptions: [
    'Frustratie',
    'Verwarring',
    'Bezorgdheid',
    'Teleurstelling',
    'Ergernis',
    'Opluchting',
    'Vertrouwen',
    'Waardering',
    'Blijdschap',
    'Aangename verrassing',
  ],
}
