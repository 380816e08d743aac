/// The parts that bash needs besides ArgumentParser's script.
///
/// Readline splits words at `:` and `=`. In `--sort date:d` or `--format=j` a completion sees only the last piece, and
/// replaces only that.
enum BashCompletion {
  /// The script, with a function around its own.
  static func script(_ script: String) -> String {
    let register = "complete -o filenames -F _stz stz"
    return script.replacing(register, with: wholeWords + "complete -o filenames -F _stz_whole_words stz") + "\n"
  }

  private static let wholeWords = #"""
    # Calls _stz with whole words: joins what readline split at : and =, but keeps an option apart from its value.
    _stz_whole_words() {
        local line="${COMP_LINE}" word piece
        local -i i at=0
        local -a words=()
        for ((i = 0; i < ${#COMP_WORDS[@]}; i++)); do
            piece="${COMP_WORDS[i]}"
            if ((i == 0)) || [[ "${line}" = [[:space:]]* ]]; then
                words+=("${piece}")
            else
                words[${#words[@]}-1]+="${piece}"
            fi
            line="${line#"${line%%[![:space:]]*}"}"
            line="${line#"${piece}"}"
            ((i > COMP_CWORD)) || at=${#words[@]}-1
        done
        local -a COMP_WORDS=()
        local -i COMP_CWORD=0
        for ((i = 0; i < ${#words[@]}; i++)); do
            word="${words[i]}"
            if [[ "${word}" = --*=* ]]; then
                COMP_WORDS+=("${word%%=*}")
                word="${word#*=}"
            fi
            COMP_WORDS+=("${word}")
            ((i != at)) || COMP_CWORD=${#COMP_WORDS[@]}-1
        done
        local current="${COMP_WORDS[COMP_CWORD]}"
        _stz stz "${current}" "${COMP_WORDS[COMP_CWORD-1]}"
        _stz_fit_replies "${current}" "${COMP_WORDS[1]}" "${COMP_WORDS[COMP_CWORD-1]}"
    }

    # Reduces the replies to what readline puts in place of its piece of the word. Readline may quote only file names,
    # because it would take a record for a folder of the same name.
    _stz_fit_replies() {
        local -i i
        local kept="${1%"${1##*[:=]}"}"
        case "${2} ${3}" in
        *" --data"|*" --output"|"check "*) return ;;
        esac
        compopt +o filenames 2>/dev/null
        for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
            COMPREPLY[i]="${COMPREPLY[i]#"${kept}"}"
            [[ "${1}" = [\"\']* || "${COMPREPLY[i]}" != *[!A-Za-z0-9_./,:@%+=-]* ]] || printf -v "COMPREPLY[i]" %q "${COMPREPLY[i]}"
        done
    }


    """#
}
