const told = document.getElementById('told');

document.addEventListener('tessera-answered', ({ detail }) => {
  told.textContent = `Answered ${detail.question}: ${detail.option}`;
});
