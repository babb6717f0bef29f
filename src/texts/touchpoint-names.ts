/**
 * What the journey map calls a touchpoint that the site has given no name: every key of the
 * question bank, the everyday names, and the stages asked as a whole. For the server alone: a page
 * never shows these.
 */
export const TOUCHPOINT_NAMES: Record<string, { en: string; es: string }> = {
  landing: { en: 'Landing page', es: 'Página de inicio' },
  article: { en: 'Article', es: 'Artículo' },
  'store-locator': { en: 'Store locator', es: 'Buscador de tiendas' },

  'product-page': { en: 'Product page', es: 'Página de producto' },
  pricing: { en: 'Pricing', es: 'Precios' },
  'search-compare': { en: 'Search and compare', es: 'Búsqueda y comparación' },
  'demo-webinar': { en: 'Demo or webinar', es: 'Demo o seminario web' },
  'free-trial': { en: 'Free trial', es: 'Prueba gratis' },
  'sign-up': { en: 'Sign-up', es: 'Registro' },

  checkout: { en: 'Checkout', es: 'Pago' },
  'checkout-done': { en: 'Order confirmation', es: 'Confirmación del pedido' },
  'booking-done': { en: 'Booking confirmation', es: 'Confirmación de la reserva' },
  'payment-recovered': { en: 'Payment recovered', es: 'Pago recuperado' },
  'contract-signed': { en: 'Contract signed', es: 'Firma del contrato' },

  'onboarding-done': { en: 'Onboarding', es: 'Primeros pasos' },
  'order-tracking': { en: 'Order tracking', es: 'Seguimiento del pedido' },
  'delivery-received': { en: 'Delivery', es: 'Entrega' },
  'feature-task': { en: 'Task in the product', es: 'Tarea en el producto' },
  'help-center': { en: 'Help center', es: 'Centro de ayuda' },
  'help-article': { en: 'Help article', es: 'Artículo de ayuda' },
  'support-chat-end': { en: 'Support chat', es: 'Chat de ayuda' },
  billing: { en: 'Billing', es: 'Facturación' },
  'return-refund-done': { en: 'Return and refund', es: 'Devolución y reembolso' },
  'complaint-closed': { en: 'Complaint closed', es: 'Cierre de una queja' },

  'renewal-done': { en: 'Renewal', es: 'Renovación' },
  'cancellation-done': { en: 'Cancellation', es: 'Cancelación' },
  'loyalty-program': { en: 'Loyalty program', es: 'Programa de lealtad' },
  'newsletter-prefs': { en: 'Newsletter preferences', es: 'Preferencias del boletín' },
  'referral-sent': { en: 'Referral', es: 'Recomendación enviada' },
  'community-review': { en: 'Community review', es: 'Reseña en la comunidad' },

  awareness: { en: 'Awareness overall', es: 'Conciencia en general' },
  consideration: { en: 'Consideration overall', es: 'Consideración en general' },
  purchase: { en: 'Purchase overall', es: 'Compra en general' },
  use: { en: 'Use overall', es: 'Utilización en general' },
  loyalty: { en: 'Loyalty overall', es: 'Lealtad en general' },
}
