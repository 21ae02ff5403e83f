declare module 'virtual:plain-questions' {
  const questions: import('./plain-questions.ts').PlainQuestions
  export default questions
}
