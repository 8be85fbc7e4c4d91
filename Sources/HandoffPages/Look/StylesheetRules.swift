extension Stylesheet {
    /// Phone first: one column of at most 34 rem, sizes in rem so that the reader's own text size counts.
    static let rules = """
        *,*::before,*::after{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;align-items:center;
        background:var(--page);color:var(--text);
        font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
        overflow-wrap:anywhere}
        header,main,footer{width:100%;max-width:34rem;padding-inline:1.25rem}
        header{display:flex;align-items:center;gap:.75rem;padding-block:1.25rem 1rem;font-weight:600}
        header bdi{text-align:-webkit-match-parent;text-align:match-parent}
        .mark{flex:none;display:grid;place-items:center;width:2.25rem;height:2.25rem;border:1px solid var(--rim);
        border-radius:.625rem;background:var(--fill);color:var(--on-fill);font-size:1.125rem;
        line-height:1;overflow:hidden}
        .logo{flex:none;width:auto;height:2.25rem;max-width:10rem;object-fit:contain;padding:.125rem;border-radius:.375rem;
        background:#fff}
        .unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%)}
        main:focus{outline:0}
        main{background:var(--card);padding-block:1.75rem 2rem;border-block:1px solid var(--line);flex:1 0 auto}
        h1{margin:0 0 .75rem;font-size:1.625rem;line-height:1.22;letter-spacing:-.011em;font-weight:700;
        text-wrap:balance}
        h2{margin:0 0 .5rem;font-size:1.0625rem;line-height:1.35;font-weight:650}
        :lang(ar){line-height:1.7}
        :lang(ar) h1{letter-spacing:0;line-height:1.4}
        p{margin:0 0 1rem}
        .lead{font-size:1.125rem}
        .quiet{color:var(--muted);font-size:.9375rem}
        section{margin-top:1.75rem;padding-top:1.5rem;border-top:1px solid var(--line)}
        section>:last-child,main>:last-child{margin-bottom:0}
        ul,ol{margin:0;padding-inline-start:1.25rem}
        li+li{margin-top:.375rem}
        li::marker{color:var(--muted)}
        .never{list-style:none;padding:0}
        .never li{position:relative;padding-inline-start:1.75rem}
        .never li::before,.never li::after{content:"";position:absolute;inset-inline-start:.125rem;top:.7em;
        width:.875rem;height:2px;border-radius:1px;background:var(--error)}
        .never li::before{transform:rotate(45deg)}
        .never li::after{transform:rotate(-45deg)}
        form{margin:1.5rem 0}
        label{display:block;font-weight:600}
        .hint{margin:.125rem 0 .625rem;color:var(--muted);font-size:.9375rem}
        input[type=text],input[type=date]{display:block;width:100%;min-height:3.5rem;padding:.5rem 1rem;
        border:2px solid var(--edge);border-radius:.75rem;background:var(--card);color:var(--text);font:inherit;
        font-size:1.125rem}
        input.code-field{letter-spacing:.12em;text-transform:uppercase;
        font:600 1.375rem/1.2 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
        fieldset{margin:0;padding:0;border:0;min-width:0}
        legend{margin:0 0 .25rem;padding:0;font-weight:650;font-size:1.0625rem;line-height:1.35}
        input+label,.hint+label,.error+label{margin-top:1rem}
        label+input{margin-top:.375rem}
        section>form:first-child,h2+form{margin-top:0}
        .choice{display:flex;align-items:center;gap:.75rem;min-height:3rem}
        .choice input{flex:none;width:1.5rem;height:1.5rem;margin:0;accent-color:var(--ink)}
        .choice label{flex:1;margin:0;padding-block:.625rem;font-weight:400}
        input[aria-invalid=true]{border-color:var(--error)}
        .error{margin:0 0 .75rem;padding:.75rem 1rem;border-radius:.75rem;border-inline-start:4px solid var(--error);
        background:var(--error-ground);color:var(--error);font-weight:600}
        button,.button{display:flex;align-items:center;justify-content:center;width:100%;min-height:3.25rem;
        margin-top:1rem;padding:.75rem 1.5rem;border:2px solid var(--rim);border-radius:.75rem;background:var(--fill);
        color:var(--on-fill);font:inherit;font-weight:650;text-align:center;text-decoration:none;cursor:pointer;
        -webkit-tap-highlight-color:transparent}
        button:hover,.button:hover{box-shadow:inset 0 0 0 2px var(--on-fill)}
        .second{background:transparent;border-color:var(--edge);color:var(--text)}
        .second:hover{box-shadow:none;border-color:var(--text)}
        .plain{background:transparent;border-color:transparent;color:var(--ink);font-weight:500;
        text-decoration:underline;text-underline-offset:.2em}
        .plain:hover{box-shadow:none;text-decoration-thickness:2px}
        a.plain{display:flex;align-items:center;justify-content:center;min-height:3rem}
        .box{margin:1.5rem 0;padding:1.25rem;border-radius:1rem;background:var(--tint);color:var(--on-tint)}
        .box>:last-child{margin-bottom:0}
        .box .plain,.box .second{color:inherit}
        .box .second{border-color:currentColor}
        .box form{margin:.75rem 0}
        .words{margin:1rem 0;font-size:1.75rem;line-height:1.25;font-weight:700;text-align:center;user-select:all;
        -webkit-user-select:all}
        .words .code{font-size:1.75rem;letter-spacing:.06em}
        .words.huge{font-size:3.5rem;letter-spacing:.12em}
        .verdict{margin:1.25rem 0 1.75rem;padding:1.25rem;border:2px solid var(--edge);border-radius:1rem}
        .verdict.yes{border-color:var(--ink)}
        .verdict.no{border-color:var(--error);background:var(--error-ground)}
        .verdict.no h2{color:var(--error)}
        .verdict p{margin:.75rem 0 0}
        .verdict a,.quiet a{display:inline-block;padding-block:.375rem}
        section form+form,main>form+form{margin-top:.75rem}
        main>form:has(+form),main>form:has(+p){margin-bottom:.75rem}
        .after{margin-top:1.5rem}
        a{color:var(--ink);text-underline-offset:.2em}
        input[type=date]:focus-within,:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
        .status{display:inline-flex;align-items:center;gap:.625rem;margin:0 0 1rem;padding:.375rem .875rem;
        border-radius:2rem;background:var(--tint);color:var(--on-tint);font-size:.9375rem;font-weight:600;
        line-height:1.4}
        .status::before{content:"";flex:none;width:.625rem;height:.625rem;border-radius:50%;background:var(--ink)}
        .status.open::before{background:transparent;box-shadow:inset 0 0 0 2px currentColor}
        dl{margin:1.5rem 0;border-block-start:1px solid var(--line)}
        dl div{padding-block:.75rem;border-block-end:1px solid var(--line)}
        dt{color:var(--muted);font-size:.9375rem}
        dd{margin:0;font-weight:600}
        dd small{display:block;color:var(--muted);font-size:.9375rem;font-weight:400}
        .code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.9375rem}
        footer{padding-block:1.25rem 2rem;font-size:.9375rem;color:var(--muted)}
        footer ul{display:flex;flex-wrap:wrap;gap:.25rem .5rem;margin:0 -.75rem;padding:0;list-style:none}
        footer li+li{margin:0}
        footer a,footer [aria-current]{display:inline-flex;align-items:center;min-height:3rem;padding-inline:.75rem;
        color:var(--muted)}
        footer [aria-current]{color:var(--text);font-weight:600}
        @media (min-width:36rem){
        body{padding-block:3rem}
        header{padding-inline:.25rem}
        main{flex:none;padding:2.25rem 2.5rem 2.5rem;border:1px solid var(--line);border-radius:1.25rem;
        box-shadow:0 1px 2px #0000000d,0 12px 32px -16px #00000026}
        footer{padding-inline:.25rem}
        h1{font-size:1.875rem}
        }
        @media (min-width:30rem){dl div{display:grid;grid-template-columns:10rem 1fr;gap:1rem;align-items:baseline}}
        @media (forced-colors:active){.mark,button,.button,.status{border:2px solid ButtonText}}
        @media print{footer,form{display:none}}
        """
}
