/** Until when an event names people, in words. */
export const UNTIL = 'until six months after the event, or sooner where its organisers chose that or erased it';
