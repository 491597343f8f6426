// Screens and components of this module are exported here.
export {};
