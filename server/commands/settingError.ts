/** Thrown for a setting that is not what it must be; the message is its name. */
export class SettingError extends Error {}
