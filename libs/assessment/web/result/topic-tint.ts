import type { Topic } from '@skills/identity/rules';
import type { CSSProperties } from 'react';
import { topicInAddress } from './topic-in-address';

/** The topic's fixed colour for the tracks inside an element. */
export const topicTint = (topic: Topic): CSSProperties => ({ '--track': `var(--topic-${topicInAddress(topic)})` }) as CSSProperties;
