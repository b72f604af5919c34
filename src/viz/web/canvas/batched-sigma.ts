// Sigma evaluates all nodes and edges anew whenever one of them leaves its graph, so that a filter that takes a thousand away would cost
// a thousand pictures. Within `batch` it is only told what came and went, and draws once at the end.
import type { Attributes } from 'graphology-types';
import { Sigma } from 'sigma';

export class BatchedSigma<N extends Attributes, E extends Attributes, NS, ES> extends Sigma<N, E, Attributes, NS, ES> {
  private waiting = false;

  override refresh(options?: Parameters<Sigma['refresh']>[0]): this {
    return this.waiting ? this : super.refresh(options);
  }

  batch(change: () => void): void {
    this.waiting = true;
    try {
      change();
    } finally {
      this.waiting = false;
    }
    this.refresh();
  }
}
