//! The servers that provinces have, each started on loopback as an administrator would set it up by README, with the host files
//! of a build.

use std::{
    fmt::Write as _,
    fs,
    io::Write as _,
    net::{Ipv4Addr, TcpListener, TcpStream},
    os::unix::fs::{MetadataExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tempfile::TempDir;

/// A sort of server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Nginx,
    Apache,
    Caddy,
}

impl Sort {
    /// Its program, where Debian puts it.
    fn program(self) -> &'static str {
        match self {
            Self::Nginx => "/usr/sbin/nginx",
            Self::Apache => "/usr/sbin/apache2",
            Self::Caddy => "/usr/bin/caddy",
        }
    }

    /// Whether it can be tried here. A machine without it says so; CI, where `tests/run` has installed it, fails.
    pub fn is_here(self) -> bool {
        let here = Path::new(self.program()).exists();
        let message = format!("{self:?} is missing: {} (tests/run installs it)", self.program());
        assert!(here || std::env::var_os("CI").is_none(), "{message}");
        if !here {
            // Past the harness, which would keep it to itself: a test that was not made must not look like one that passed.
            let _ = std::io::stderr().write_all(format!("\nSKIPPED: {message}\n").as_bytes());
        }
        here
    }
}

const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// A published site, copied so that things can be put among its files.
pub struct Site {
    pub dir: TempDir,
    /// The path it is served at: `/` or `/a/b/`.
    pub base: &'static str,
}

impl Site {
    /// A copy of the site at `out`, of its host files too.
    pub fn copy(out: &Path, base: &'static str) -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        // Servers give up their rights to read as somebody else.
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).expect("a folder of our own");
        let name = out.file_name().expect("a name").to_str().expect("a plain name");
        link_tree(out, &dir.path().join("public"));
        link_tree(&out.with_file_name(format!(".{name}.portolan")).join("hosts"), &dir.path().join("hosts"));
        fs::create_dir(dir.path().join("other")).expect("a folder");
        Self { dir, base }
    }

    pub fn public(&self) -> PathBuf {
        self.dir.path().join("public")
    }

    fn hosts(&self, name: &str) -> String {
        self.dir.path().join("hosts").join(name).display().to_string()
    }
}

fn link_tree(from: &Path, to: &Path) {
    for item in walkdir::WalkDir::new(from) {
        let item = item.expect("a readable folder");
        let target = to.join(item.path().strip_prefix(from).expect("below it"));
        if item.file_type().is_dir() {
            fs::create_dir_all(&target).expect("a folder");
        } else if fs::hard_link(item.path(), &target).is_err() {
            fs::copy(item.path(), &target).expect("a copy");
        }
    }
}

/// A running server.
pub struct Server {
    child: Child,
    pub port: u16,
    _config: TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        // Its children go with it when it is asked to end, not when it is killed.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let end = Instant::now() + Duration::from_secs(5);
        while Instant::now() < end {
            if matches!(self.child.try_wait(), Ok(Some(_)) | Err(_)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    /// Serves `site`.
    pub fn start(sort: Sort, site: &Site) -> Self {
        let config = tempfile::tempdir().expect("a folder");
        fs::set_permissions(config.path(), fs::Permissions::from_mode(0o755)).expect("a folder of our own");
        let port = free_port();
        let file = config.path().join("server.conf");
        let text = match sort {
            Sort::Nginx => nginx(site, port, config.path()),
            Sort::Apache => apache(site, port, config.path()),
            Sort::Caddy => caddy(site, port, config.path()),
        };
        fs::write(&file, &text).expect("the configuration");
        let path = file.to_str().expect("a plain path");
        let args: &[&str] = match sort {
            Sort::Nginx => &["-e", "stderr", "-c", path],
            Sort::Apache => &["-D", "FOREGROUND", "-f", path],
            Sort::Caddy => &["run", "--adapter", "caddyfile", "--config", path],
        };
        let log = fs::File::create(config.path().join("log")).expect("a log");
        let child = Command::new(sort.program())
            .args(args)
            .env("HOME", config.path())
            .env("XDG_CONFIG_HOME", config.path())
            .env("XDG_DATA_HOME", config.path())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("the server starts");
        let mut server = Self { child, port, _config: config };
        let end = Instant::now() + Duration::from_secs(30);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let gone = matches!(server.child.try_wait(), Ok(Some(_)));
            let log = || fs::read_to_string(server._config.path().join("log")).unwrap_or_default();
            assert!(!gone && Instant::now() < end, "{sort:?} does not listen:\n{}\n{text}", log());
            std::thread::sleep(Duration::from_millis(50));
        }
        server
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    listener.local_addr().expect("its number").port()
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

/// Around ours stands a location for scripts, which many servers have: it must not get hold of the site's addresses.
fn nginx(site: &Site, port: u16, dir: &Path) -> String {
    let (public, http, server) = (site.public(), site.hosts("nginx-http.conf"), site.hosts("nginx-server.conf"));
    let dir = dir.display();
    let user = if is_root() { "user www-data;" } else { "" };
    let (module, brotli) =
        if Path::new(BROTLI).exists() { (format!("load_module {BROTLI};"), "brotli_static on;") } else { (String::new(), "") };
    format!(
        "{module}\n{user}\ndaemon off;\npid {dir}/pid;\nerror_log stderr;\nworker_processes 2;\nevents {{ }}\nhttp {{\n\
         access_log off;\ninclude /etc/nginx/mime.types;\ndefault_type text/plain;\n\
         client_body_temp_path {dir}/body;\nproxy_temp_path {dir}/proxy;\nfastcgi_temp_path {dir}/fastcgi;\n\
         uwsgi_temp_path {dir}/uwsgi;\nscgi_temp_path {dir}/scgi;\ninclude {http};\n\
         server {{\nlisten 127.0.0.1:{port};\nroot {other};\n{brotli}\nset $portolan_root {public};\ninclude {server};\n\
         location ~ \\.php$ {{ return 200 \"a script ran\"; }}\n}}\n}}\n",
        other = site.dir.path().join("other").display(),
        public = public.display(),
    )
}

/// Debian's own settings of the modules, and no more rights than `FileInfo`.
fn apache(site: &Site, port: u16, dir: &Path) -> String {
    let mut text = format!(
        "ServerRoot {dir}\nPidFile {dir}/pid\nServerName localhost\nListen 127.0.0.1:{port}\nErrorLog {dir}/log\nLogLevel warn\n",
        dir = dir.display()
    );
    let _ = writeln!(text, "DefaultRuntimeDir {}", dir.display());
    if is_root() {
        text.push_str("User www-data\nGroup www-data\n");
    }
    let modules = [
        "mpm_event",
        "authz_core",
        "authz_host",
        "authn_core",
        "access_compat",
        "alias",
        "autoindex",
        "deflate",
        "dir",
        "env",
        "filter",
        "headers",
        "mime",
        "negotiation",
        "rewrite",
        "setenvif",
    ];
    for module in modules {
        let _ = writeln!(text, "LoadModule {module}_module /usr/lib/apache2/modules/mod_{module}.so");
    }
    for module in ["mpm_event", "autoindex", "deflate", "dir", "mime", "negotiation", "setenvif"] {
        let _ = writeln!(text, "IncludeOptional /etc/apache2/mods-available/{module}.conf");
    }
    let public = site.public();
    let public = public.display();
    let _ = write!(
        text,
        "AccessFileName .htaccess\n<FilesMatch \"^\\.ht\">\nRequire all denied\n</FilesMatch>\n\
         <Directory />\nOptions FollowSymLinks\nAllowOverride None\nRequire all denied\n</Directory>\n\
         <Directory {public}>\nOptions Indexes FollowSymLinks\nAllowOverride FileInfo\nRequire all granted\n</Directory>\n"
    );
    if site.base == "/" {
        let _ = writeln!(text, "DocumentRoot {public}");
    } else {
        let other = site.dir.path().join("other");
        let _ = writeln!(text, "DocumentRoot {}\nAlias {} {public}", other.display(), site.base.trim_end_matches('/'));
    }
    text
}

fn caddy(site: &Site, port: u16, dir: &Path) -> String {
    let (public, file) = (site.public(), site.hosts("caddy.conf"));
    format!(
        "{{\nadmin off\nauto_https off\nstorage file_system {}\n}}\nhttp://localhost:{port} {{\nbind 127.0.0.1\n\
         root {}* {}\nimport {file}\n}}\n",
        dir.display(),
        site.base,
        public.display(),
    )
}
