/** Stands for a style sheet in tests: jsdom lays nothing out. */
export default {};
