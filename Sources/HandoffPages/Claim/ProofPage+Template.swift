import HandoffModel

extension PageTemplate {
    static let proofText = """
        <h1>{{heading}}</h1>
        {{#alert}}
        <p class="error" role="alert">{{alert}}</p>
        {{/alert}}
        {{#echo}}
        <div class="box">
        <h2>{{heading}}</h2>
        <p>{{lead}}</p>
        <p class="words" translate="no"><bdi>{{first}} {{second}}</bdi></p>
        <p>{{safety}}</p>
        {{#notSeen}}
        <p role="status"><strong>{{notSeen}}</strong></p>
        {{/notSeen}}
        {{#form}}
        {{>press}}
        {{/form}}
        {{#link}}
        <p><a class="button" href="{{address}}">{{said}}</a></p>
        {{/link}}
        </div>
        {{/echo}}
        {{#code}}
        {{#codeHeading}}
        <h2>{{codeHeading}}</h2>
        {{/codeHeading}}
        <p class="lead">{{lead}}</p>
        <form method="post" action="{{form.action}}">
        {{#form}}
        {{>hidden}}
        {{/form}}
        <label for="code">{{label}}</label>
        <p class="hint" id="code-hint">{{hint}}</p>
        {{#problem}}
        <p class="error" id="code-error" role="alert">{{problem}}</p>
        {{/problem}}
        <input type="text" class="code-field" id="code" name="{{field}}" dir="ltr" inputmode="text" \
        autocomplete="one-time-code" autocapitalize="characters" autocorrect="off" spellcheck="false" maxlength="40" \
        required{{#problem}} aria-invalid="true" autofocus{{/problem}} \
        aria-describedby="{{#problem}}code-error {{/problem}}code-hint">
        <button type="submit">{{form.button}}</button>
        </form>
        <p class="quiet">{{secrecy}}</p>
        {{/code}}
        {{#ways}}
        <section aria-labelledby="ways">
        <h2 id="ways">{{heading}}</h2>
        {{#notes}}
        <p>{{.}}</p>
        {{/notes}}
        {{#forms}}
        {{>press}}
        {{/forms}}
        {{#links}}
        {{>signIn}}
        {{/links}}
        </section>
        {{/ways}}
        {{#noCode}}
        <section aria-labelledby="no-code">
        <h2 id="no-code">{{heading}}</h2>
        <ul>
        {{#steps}}
        <li>{{.}}</li>
        {{/steps}}
        </ul>
        </section>
        {{/noCode}}
        {{#leave}}
        <section>
        {{>press}}
        </section>
        {{/leave}}

        """
}
