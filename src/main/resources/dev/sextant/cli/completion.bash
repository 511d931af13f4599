# Completion of sextant. Source this file, or put it into the folder of completions.

if [ -n "$ZSH_VERSION" ]; then
  autoload -U +X compinit && compinit
  autoload -U +X bashcompinit && bashcompinit
fi

# Offers those of the given words that begin like the current one.
_sextant_words() {
  local each
  for each in "$@"; do
    if [ "${each:0:${#word}}" = "$word" ]; then
      COMPREPLY+=("$each")
    fi
  done
}

# Offers files. Their names are read line by line, and nothing in them is expanded.
_sextant_files() {
  local each
  type compopt >/dev/null 2>&1 && compopt -o filenames
  while IFS= read -r each; do
    COMPREPLY+=("$each")
  done < <(compgen -f -- "$word")
}

_sextant() {
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local command=sextant i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command ${COMP_WORDS[i]}" in
# COMMANDS
    esac
  done
  case "$command $previous" in
# VALUES
  esac
  case "$command" in
# WORDS
  esac
}

complete -F _sextant sextant
