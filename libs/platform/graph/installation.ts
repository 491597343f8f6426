declare global {
  /**
   * What an installation is set up with, as modules see it. The platform knows none of it: a module that can be set up
   * adds its own fields, each optional, by merging into this interface; the server fills them from its settings.
   */
  interface GraphInstallation {}
}

/** What an installation is set up with for its modules. */
export type Installation = GraphInstallation;
