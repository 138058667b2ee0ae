import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import './page.css';

const place = document.getElementById('app');
if (place) createRoot(place).render(<StrictMode><App /></StrictMode>);
