// Pure functions and value types of this module are exported here.
export {};
