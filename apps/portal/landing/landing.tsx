import { Audiences } from './audiences';
import { Dates } from './dates';
import { Figures } from './figures';
import { Hero } from './hero';
import { Steps } from './steps';
import './landing.css';

/** The first page: what this is and for whom in ten seconds, and one thing to do. */
export function Landing() {
  return (
    <>
      <Hero />
      <div className="p-landing">
        <Steps />
        <Audiences />
        <Figures />
        <Dates />
      </div>
    </>
  );
}
