import { z } from 'zod';
import { questionSchema } from '@/lib/quiz/types/question-contents';

export const quizSchema = z.strictObject({ questions: z.array(questionSchema).min(1) });

export type QuizFile = z.output<typeof quizSchema>;
