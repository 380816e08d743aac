#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

// Must come before the header, or setcchar and wadd_wch are not declared.
#define NCURSES_WIDECHAR 1

#include <errno.h>
#include <fcntl.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/time.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// MARK: What Swift cannot import

// glibc hides wcwidth behind _XOPEN_SOURCE, which Swift's clang does not define.
extern int wcwidth(wchar_t character);

#ifdef __linux__
// glibc hides memfd_create behind _GNU_SOURCE.
extern int memfd_create(const char *name, unsigned int flags);

// A file in memory to draw a frame into, or -1.
static inline int stz_memory_file(void) { return memfd_create("stz-frame", 1 /* MFD_CLOEXEC */); }
#else
static inline int stz_memory_file(void) { return -1; }
#endif

// glibc hides this flag behind _GNU_SOURCE too.
#ifndef POSIX_SPAWN_SETSID
#define POSIX_SPAWN_SETSID 0x80
#endif
static inline short stz_spawn_in_session(void) { return POSIX_SPAWN_SETSID; }

// Macros with casts or shifts are not imported, so functions return their values.
static inline attr_t stz_bold(void) { return WA_BOLD; }
static inline attr_t stz_dim(void) { return WA_DIM; }
static inline attr_t stz_italic(void) { return WA_ITALIC; }
static inline attr_t stz_underline(void) { return WA_UNDERLINE; }
static inline attr_t stz_reverse(void) { return WA_REVERSE; }

// The bits depend on the version of the mouse interface, so they must not be copied into Swift.
static inline mmask_t stz_button1_pressed(void) { return BUTTON1_PRESSED; }
static inline mmask_t stz_button1_released(void) { return BUTTON1_RELEASED; }
static inline mmask_t stz_button1_clicked(void) { return BUTTON1_CLICKED; }
static inline mmask_t stz_button1_double_clicked(void) { return BUTTON1_DOUBLE_CLICKED | BUTTON1_TRIPLE_CLICKED; }
static inline mmask_t stz_wheel_up(void) { return BUTTON4_PRESSED; }
static inline mmask_t stz_wheel_down(void) { return BUTTON5_PRESSED; }
static inline mmask_t stz_mouse_moved(void) { return REPORT_MOUSE_POSITION; }
static inline mmask_t stz_mouse_events(void) {
  return stz_button1_pressed() | stz_button1_released() | stz_button1_clicked() |
         stz_button1_double_clicked() | stz_wheel_up() | stz_wheel_down() | stz_mouse_moved();
}

// Swift 6 does not let mutable globals be read, not even on the main actor.
static inline WINDOW *stz_screen_window(void) { return stdscr; }
static inline int stz_colors(void) { return COLORS; }
static inline int stz_color_pairs(void) { return COLOR_PAIRS; }

// setcchar's last argument is an untyped pointer to the pair number. ERR in the last cell of the window only means that the
// cursor cannot advance.
static inline void stz_put_cell(WINDOW *window, int y, int x, const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, 0, &pair) == OK) mvwadd_wch(window, y, x, &cell);
}

static inline void stz_put_scalar(WINDOW *window, int y, int x, wchar_t scalar, attr_t attributes, int pair) {
  wchar_t text[2] = {scalar, 0};
  stz_put_cell(window, y, x, text, attributes, pair);
}

// A string of the terminal's description, or NULL. tigetstr returns (char *)-1 for "not a string".
static inline const char *stz_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}

// RGB may be a flag, a number or a string (user_caps(5)).
static inline int stz_has_rgb(void) {
  return tigetflag((char *)"RGB") > 0 || tigetnum((char *)"RGB") > 0 || stz_capability("RGB") != NULL;
}

// Discards the description that setupterm loaded, so that newterm starts afresh.
static inline void stz_forget_description(void) { del_curterm(set_curterm(NULL)); }

// Makes descriptor `over` refer to the file of `from`, and closes it in child processes.
static inline int stz_point(int over, int from) {
  int result;
  do result = dup2(from, over); while (result < 0 && errno == EINTR);
  if (result >= 0) fcntl(over, F_SETFD, FD_CLOEXEC);
  return result;
}

// MARK: What signal handlers need

// Weak and hidden: a header that several object files include still makes one variable. A handler
// may not touch Swift state, and a Swift closure that captures cannot be one.
struct stz_guard {
  volatile sig_atomic_t pipe;      // write end of the signal pipe, or -1
  volatile sig_atomic_t armed;     // the terminal is ours and must be restored
  volatile sig_atomic_t ending;    // the first signal that asked the program to end while the terminal was ours, or 0
  int terminal;
  int registered;                  // stz_rescue is registered with atexit
  struct termios saved;
  struct sigaction old[NSIG];
  unsigned char installed[NSIG];
  char reset[512];
  size_t reset_length;
  char stack[65536];
};
__attribute__((weak, visibility("hidden"))) struct stz_guard stz_guard = {.pipe = -1, .terminal = -1};

// Puts a signal into the pipe. A full pipe already holds thousands of unread ones, so losing one is fine.
static inline void stz_post(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  if (stz_guard.pipe >= 0 && write(stz_guard.pipe, &byte, 1) < 0) { /* nothing can be done here */ }
  errno = saved;
}

// Sends the reset bytes, and never blocks: a terminal may have stopped reading. Then what waits for it is dropped.
static inline void stz_send_reset(void) {
  int flags = fcntl(stz_guard.terminal, F_GETFL);
  fcntl(stz_guard.terminal, F_SETFL, flags | O_NONBLOCK);
  size_t sent = 0;
  int refusals = 0;
  while (sent < stz_guard.reset_length && refusals < 4) {
    ssize_t count = write(stz_guard.terminal, stz_guard.reset + sent, stz_guard.reset_length - sent);
    if (count > 0) sent += (size_t)count;
    if (count > 0 || (count < 0 && errno == EINTR)) continue;
    if (count == 0 || errno != EAGAIN) break;
    struct pollfd room = {.fd = stz_guard.terminal, .events = POLLOUT};
    refusals++;
    if (poll(&room, 1, 50) == 0) tcflush(stz_guard.terminal, TCOFLUSH);
  }
  if (flags >= 0) fcntl(stz_guard.terminal, F_SETFL, flags);
}

// Restores the terminal with only system calls, so that it may run in a signal handler.
static inline void stz_rescue(void) {
  if (!stz_guard.armed) return;
  stz_guard.armed = 0;
  int saved = errno;
  sigset_t background, before;
  // Without this, tcsetattr would stop a background process.
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  sigprocmask(SIG_BLOCK, &background, &before);
  stz_send_reset();
  tcsetattr(stz_guard.terminal, TCSANOW, &stz_guard.saved);
  sigprocmask(SIG_SETMASK, &before, NULL);
  errno = saved;
}

// Dies of a signal with its default action, even within its handler.
static inline void stz_die(int number) {
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, number);
  signal(number, SIG_DFL);
  raise(number);
  sigprocmask(SIG_UNBLOCK, &one, NULL);
  _exit(128 + number);
}

// A signal that ends the program. The loop restores the terminal and then lets the program die of it. The loop may be
// unable to: it blocks in a write if the terminal has stopped reading. So SIGALRM ends the program after 700 ms.
static inline void stz_end(int number) {
  if (number == SIGALRM && stz_guard.ending) {
    stz_rescue();
    stz_die(stz_guard.ending);
  }
  stz_post(number);
  if (!stz_guard.armed || stz_guard.ending) return;
  stz_guard.ending = number;
  struct itimerval deadline = {.it_value = {.tv_sec = 0, .tv_usec = 700000}};
  setitimer(ITIMER_REAL, &deadline, NULL);
}

// The signal that asked the program to end was not meant for it.
static inline void stz_cancel_end(void) {
  struct itimerval never;
  memset(&never, 0, sizeof never);
  if (stz_guard.ending) setitimer(ITIMER_REAL, &never, NULL);
  stz_guard.ending = 0;
}

// A crash: restore the terminal, then pass the signal to the previous handler (Swift's backtrace, or the default action).
// A fault occurs again on return. A signal that was sent does not, and Swift's handler would let the program go on.
static inline void stz_crashed(int number, siginfo_t *info, void *context) {
  (void)context;
  stz_rescue();
  if (info->si_code <= 0) stz_die(number);
  sigaction(number, &stz_guard.old[number], NULL);
}

static inline int stz_install(int number, void (*post)(int), int even_if_ignored) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  // Report only that children exit, not that they stop.
  action.sa_flags = SA_RESTART | SA_NOCLDSTOP;
  action.sa_handler = post;
  if (post == NULL) {
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    action.sa_sigaction = stz_crashed;
  }
  if (sigaction(number, NULL, &stz_guard.old[number]) < 0) return -1;
  // nohup and shells without job control ignore some signals on purpose; keep that.
  if (!even_if_ignored && stz_guard.old[number].sa_handler == SIG_IGN) return 0;
  stz_guard.installed[number] = 1;
  return sigaction(number, &action, NULL);
}

// Whether the default action of a signal is to end the process. Crashes have a handler of their own, and SIGXFSZ is
// ignored, so that it is an error of write.
static inline int stz_is_ending(int number) {
  switch (number) {
    case SIGKILL: case SIGSTOP: case SIGTSTP: case SIGTTIN: case SIGTTOU: case SIGCONT: case SIGCHLD: case SIGURG:
    case SIGWINCH: case SIGXFSZ: case SIGSEGV: case SIGILL: case SIGTRAP: case SIGABRT: case SIGBUS: case SIGFPE:
    case SIGSYS: return 0;
    default: return 1;
  }
}

// Installs all handlers. `pipe` is the non-blocking write end that gets one byte per signal. Call before newterm,
// which installs its own handlers only where it finds the default action.
static inline void stz_install_handlers(int pipe) {
  static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSYS};
  stz_guard.pipe = pipe;
  stz_install(SIGWINCH, stz_post, 1);
  stz_install(SIGCONT, stz_post, 1);
  stz_install(SIGCHLD, stz_post, 1);
  stz_install(SIGTSTP, stz_post, 0);
  // The C library refuses the signals that it uses itself.
  for (int number = 1; number < NSIG; number++) {
    if (stz_is_ending(number)) stz_install(number, stz_end, 0);
  }
  stack_t stack;
  // After a stack overflow there is no room for the handler on the same stack.
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    memset(&stack, 0, sizeof stack);
    stack.ss_sp = stz_guard.stack;
    stack.ss_size = sizeof stz_guard.stack;
    sigaltstack(&stack, NULL);
  }
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) stz_install(crashes[i], NULL, 1);
}

static inline void stz_restore_handlers(void) {
  for (int number = 1; number < NSIG; number++) {
    // An end that has begun keeps its time limit.
    if (number == SIGALRM && stz_guard.ending) continue;
    if (stz_guard.installed[number]) sigaction(number, &stz_guard.old[number], NULL);
    stz_guard.installed[number] = 0;
  }
  stz_guard.pipe = -1;
}

// 0 if the parent process has no job control and therefore ignores the stop.
static inline int stz_can_stop(void) { return stz_guard.installed[SIGTSTP]; }

// Stops the process as Ctrl-Z does and returns when it is continued. Meanwhile SIGCONT has its default
// action: the caller knows that the process was continued.
static inline void stz_stop(void) {
  struct sigaction ours[2], plain;
  memset(&plain, 0, sizeof plain);
  sigemptyset(&plain.sa_mask);
  plain.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &plain, &ours[0]);
  sigaction(SIGCONT, &plain, &ours[1]);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours[0], NULL);
  sigaction(SIGCONT, &ours[1], NULL);
}

// Saves the settings of the terminal. Call before newterm.
static inline int stz_remember(int terminal) {
  stz_guard.terminal = terminal;
  return tcgetattr(terminal, &stz_guard.saved);
}

// Restores the saved settings.
static inline void stz_restore_line(void) { tcsetattr(stz_guard.terminal, TCSANOW, &stz_guard.saved); }

// From now on a crash or exit() sends these bytes and restores the settings.
static inline void stz_arm(const char *bytes, size_t length) {
  if (length > sizeof stz_guard.reset) length = sizeof stz_guard.reset;
  memcpy(stz_guard.reset, bytes, length);
  stz_guard.reset_length = length;
  if (!stz_guard.registered) stz_guard.registered = atexit(stz_rescue) == 0;
  stz_guard.armed = 1;
}

// The terminal was restored in the ordinary way.
static inline void stz_disarm(void) { stz_guard.armed = 0; }

// cbreak leaves Ctrl-S and Ctrl-Q to the line discipline, and a stray Ctrl-S would freeze the screen.
static inline void stz_free_flow_keys(int terminal) {
  struct termios line;
  if (tcgetattr(terminal, &line) < 0) return;
  line.c_iflag &= ~(tcflag_t)IXON;
  tcsetattr(terminal, TCSANOW, &line);
  def_prog_mode();
}

#endif
