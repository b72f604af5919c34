import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import './styles/index.css';
import { createStore } from './state/store.ts';
import { App } from './ui/app.tsx';

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: 1, refetchOnWindowFocus: false } },
});
const useStore = createStore();

createRoot(document.getElementById('root')!).render(
  <QueryClientProvider client={queries}>
    <App useStore={useStore} />
  </QueryClientProvider>,
);
