/** What is wrong with a database file: `damaged`, of a `newer` Dateline, or `foreign`, some other program's. */
export type StoreFault = 'damaged' | 'newer' | 'foreign';

/** The database file cannot serve as the read model. One that is damaged or newer may be deleted and filled again; a foreign one is not ours to delete. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly fault: StoreFault;

  constructor(fault: StoreFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
